"""The pages of opgaven, plans, bodies and results, and where what they are about is found.

A path may hold the name of a thing in THINGS; a page of another zone than Haarlem begins with its slash.
"""

import re
from typing import NamedTuple

from visitor import UUID


class Sheet(NamedTuple):
    name: str
    path: str
    #: The first persona of a role, or a persona by name; nothing for a stranger.
    who: str = ""


class Thing(NamedTuple):
    #: Where a link to it stands, the part of that link before its identifier, and words in the link.
    page: str
    part: str
    words: str
    who: str = ""


THINGS = {
    "opgave": Thing("opgaven", "opgaven", "Lege winkels"),
    "checked": Thing("opgaven/controle", "opgaven", "Parkwijk", "Kim Zuiderveld"),
    "told": Thing("ideeen", "ideeen", "Een bank"),
    "idea": Thing("ideeen/wachtrij", "ideeen", "deelkar", "Soraya Kartosen"),
    "call": Thing("oproepen", "oproepen", "lege winkel"),
    "team": Thing("teams", "teams", "Samen bezorgen"),
    "asleep": Thing("teams", "teams", "Bouwhub"),
    "session": Thing("werksessies", "werksessies", "Wat past"),
    "plan": Thing("voorstellen", "voorstellen", "Pakketpunt"),
    "waiting": Thing("voorstellen", "voorstellen", "Repareertafel"),
    "done": Thing("voorstellen", "voorstellen", "Proefwinkel"),
    "council": Thing("gremia/initiatiefraad", "overleggen", "derde ronde"),
    "minutes": Thing("gremia/initiatiefraad", "overleggen", "eerste ronde"),
    "ballot": Thing("gremia/initiatiefraad", "stemmingen", "Proefwinkel"),
    "work": Thing("voorstellen/{done}", "uitvoering", ""),
    "outcome": Thing("resultaten", "resultaten", "Proefwinkel"),
    "round": Thing("/hoogeveen/stemrondes", "stemrondes", "Wolfsbos"),
    "counted": Thing("/hoogeveen/stemrondes", "stemrondes", "Krakeel"),
    "park": Thing("/hoogeveen/voorstellen", "voorstellen", "ark"),
    "running": Thing("/hoogeveen/voorstellen/{park}", "uitvoering", ""),
    "expected": Thing("/hoogeveen/voorstellen/{park}", "resultaten", ""),
    "steering": Thing("/hoogeveen/gremia/stuurgroep", "overleggen", "extra"),
    "front_runners": Thing("/de-wijert/gremia/koplopersgroep", "overleggen", "Koplopersoverleg"),
    "item": Thing("/de-wijert/uitvoeringsagenda", "uitvoeringsagenda", "", "Hendrik Stienstra of de-wijert"),
}

SHEETS = [
    Sheet("an opgave", "opgaven/{opgave}"),
    Sheet("an opgave for its owner", "opgaven/{opgave}", "Stefan Wouters"),
    Sheet("edit an opgave", "opgaven/{opgave}/bewerking", "Stefan Wouters"),
    Sheet("extend an opgave", "opgaven/{opgave}/verlenging", "Stefan Wouters"),
    Sheet("close an opgave", "opgaven/{opgave}/afsluiting", "Stefan Wouters"),
    Sheet("call to action", "opgaven/{opgave}/oproep", "Stefan Wouters"),
    Sheet("opgaven to check", "opgaven/controle", "Kim Zuiderveld"),
    Sheet("check an opgave", "opgaven/{checked}/controle", "Kim Zuiderveld"),
    Sheet("an idea that was answered", "ideeen/{told}"),
    Sheet("ideas to take care of", "ideeen/wachtrij", "Soraya Kartosen"),
    Sheet("an idea for its adviser", "ideeen/{idea}", "Soraya Kartosen"),
    Sheet("make an opgave of an idea", "ideeen/{idea}/opgave", "Soraya Kartosen"),
    Sheet("join an idea to an opgave", "ideeen/{idea}/aansluiting", "Soraya Kartosen"),
    Sheet("decline an idea", "ideeen/{idea}/afwijzing", "Soraya Kartosen"),
    Sheet("a call", "oproepen/{call}"),
    Sheet("a call for a member", "oproepen/{call}", "entrepreneur"),
    Sheet("a team", "teams/{team}"),
    Sheet("a team for who is in it", "teams/{team}", "Fenna Dijkgraaf"),
    Sheet("edit a team", "teams/{team}/gegevens", "Fenna Dijkgraaf"),
    Sheet("invite to a team", "teams/{team}/uitnodigingen", "Fenna Dijkgraaf"),
    Sheet("ask to join a team", "teams/{team}/verzoek", "entrepreneur"),
    Sheet("leave a team", "teams/{team}/vertrek", "Fenna Dijkgraaf"),
    Sheet("a work session", "werksessies/{session}"),
    Sheet("a work session for its organiser", "werksessies/{session}", "Stefan Wouters"),
    Sheet("script of a work session", "werksessies/{session}/draaiboek", "Stefan Wouters"),
    Sheet("plan a work session", "werksessies/nieuw?team={team}", "Fenna Dijkgraaf"),
    Sheet("a proposal that was carried out", "voorstellen/{done}"),
    Sheet("a proposal for who wrote it", "voorstellen/{plan}", "Fenna Dijkgraaf"),
    Sheet("worksheet", "voorstellen/{plan}/werkblad", "Fenna Dijkgraaf"),
    Sheet("part of a proposal", "voorstellen/{plan}/delen/plan", "Fenna Dijkgraaf"),
    Sheet("texts of a part", "voorstellen/{plan}/delen/plan/geschiedenis", "Fenna Dijkgraaf"),
    Sheet("figures of a proposal", "voorstellen/{plan}/gegevens", "Fenna Dijkgraaf"),
    Sheet("version of a proposal", "voorstellen/{done}/versies/1"),
    Sheet("two versions beside each other", "voorstellen/{done}/versies/1?met=1"),
    Sheet("begin a proposal with a team", "voorstellen/nieuw?team={team}", "Fenna Dijkgraaf"),
    Sheet("answer questions", "voorstellen/{plan}/doen/antwoorden", "Fenna Dijkgraaf"),
    Sheet("withdraw a proposal", "voorstellen/{plan}/doen/intrekken", "Fenna Dijkgraaf"),
    Sheet("proposals that wait for an adviser", "voorstellen/te-doen", "Soraya Kartosen"),
    Sheet("a body", "gremia/initiatiefraad"),
    Sheet("a body for its secretary", "gremia/initiatiefraad", "Loes Hendriksen"),
    Sheet("plan a meeting", "gremia/initiatiefraad/nieuw-overleg", "Loes Hendriksen"),
    Sheet("name of a body", "beheer/gremia/initiatiefraad/naam", "administrator"),
    Sheet("charter of a body", "beheer/gremia/initiatiefraad/reglement", "administrator"),
    Sheet("secretary of a body", "beheer/gremia/initiatiefraad/secretaris", "administrator"),
    Sheet("a meeting for its secretary", "overleggen/{council}", "Loes Hendriksen"),
    Sheet("put on the agenda", "overleggen/{council}/agendapunt", "Loes Hendriksen"),
    Sheet("an action", "overleggen/{council}/actie", "Loes Hendriksen"),
    Sheet("a ballot in a meeting", "overleggen/{council}/stemming", "Loes Hendriksen"),
    Sheet("a meeting with minutes", "overleggen/{minutes}"),
    Sheet("a ballot", "stemmingen/{ballot}"),
    Sheet("a decision", "besluiten/2026-001"),
    Sheet("correct a decision", "besluiten/2026-001/correctie", "Loes Hendriksen"),
    Sheet("an execution", "uitvoering/{work}"),
    Sheet("an outcome", "resultaten/{outcome}"),
    Sheet("add a paper", "stukken?bij=team%3A{team}", "Fenna Dijkgraaf"),
    Sheet("found everything", "zoeken?zoek=winkel"),
    Sheet("another zone", "/hoogeveen"),
    Sheet("opgaven of Hoogeveen", "/hoogeveen/opgaven"),
    Sheet("a voting round", "/hoogeveen/stemrondes/{round}"),
    Sheet("a voting round for a resident", "/hoogeveen/stemrondes/{round}", "Klaas Wiering of hoogeveen"),
    Sheet("a counted voting round", "/hoogeveen/stemrondes/{counted}"),
    Sheet("the steering group", "/hoogeveen/gremia/stuurgroep"),
    Sheet("a meeting of the steering group", "/hoogeveen/overleggen/{steering}"),
    Sheet("an execution that runs", "/hoogeveen/uitvoering/{running}"),
    Sheet("an execution for its owner", "/hoogeveen/uitvoering/{running}", "Noor van Veen of hoogeveen"),
    Sheet("plan a milestone", "/hoogeveen/uitvoering/{running}/mijlpalen", "Noor van Veen of hoogeveen"),
    Sheet("enter money", "/hoogeveen/uitvoering/{running}/geld", "Noor van Veen of hoogeveen"),
    Sheet("hand an execution over", "/hoogeveen/uitvoering/{running}/overdracht", "Noor van Veen of hoogeveen"),
    Sheet("an outcome that is expected", "/hoogeveen/resultaten/{expected}"),
    Sheet("measure an outcome", "/hoogeveen/resultaten/{expected}/meting", "Noor van Veen of hoogeveen"),
    Sheet("judge an outcome", "/hoogeveen/resultaten/{expected}/oordeel", "Noor van Veen of hoogeveen"),
    Sheet("agenda of De Wijert", "/de-wijert/uitvoeringsagenda"),
    Sheet("agenda for a supervisor", "/de-wijert/uitvoeringsagenda", "Hendrik Stienstra of de-wijert"),
    Sheet("propose for the agenda", "/de-wijert/uitvoeringsagenda/nieuw/duurzaam", "Hendrik Stienstra of de-wijert"),
    Sheet("news of the agenda", "/de-wijert/uitvoeringsagenda/{item}/bericht", "Hendrik Stienstra of de-wijert"),
    Sheet("the front runners", "/de-wijert/gremia/koplopersgroep"),
    Sheet("a meeting of the front runners", "/de-wijert/overleggen/{front_runners}"),
]

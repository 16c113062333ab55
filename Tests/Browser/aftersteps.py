"""The steps from a reviewed plan to a measured outcome, each by the person whose step it is."""

import re

from steps import made


def decide_in_meeting(road, body, secretary, voters, title, **decision):
    """Two weeks later, on paper that everybody could read; the secretary counts and records."""
    planning = road.at(secretary, f"gremia/{body}")
    planning.follow("/nieuw-overleg")
    planning.answer(title="Extra bijeenkomst", day=road.day(14), **{"from": "19:30", "to": "21:30"})
    meeting = made(planning)
    planning.follow("/agendapunt")
    planning.answer(proposal=title, kind="Besluit")
    planning.press("/stap")
    road.wait(days=14, at="19:35")
    chairing = road.at(secretary, f"overleggen/{meeting}")
    chairing.press("/stap")
    for name in voters:
        person = chairing.find("main li").filter(has_text=name)
        chairing.hand.press(person.get_by_role("button", name=re.compile("^Aanwezig")).first)
    chairing.follow("/stemming")
    chairing.answer(proposal=title, question="Gaat dit plan door?")
    ballot = made(chairing)
    chairing.follow("/opening")
    chairing.answer()
    for name in voters:
        road.at(name, f"stemmingen/{ballot}").answer(keuze="for")
    chairing.open(f"stemmingen/{ballot}")
    chairing.press("/sluiting")
    chairing.follow("/besluit")
    record_decision(road, secretary, **decision)


def record_decision(road, secretary, measured_after=30, **more):
    """On the form for it, which the secretary has open."""
    road.person(secretary).answer(
        **{"objection-route": "Op de pagina van het voorstel.", "measure-on": road.day(measured_after)},
        outcome="approved",
        reason="Het plan helpt de buurt en past in het budget.",
        **more,
    )


def carry_out(road, owner, worker, proposal):
    """The owner begins, the worker reaches a milestone and tells how it goes, the owner rounds it off."""
    open_from_proposal(road, owner, proposal, "uitvoering").follow("/start")
    begun = road.person(owner)
    begun.answer(reason="")
    execution = made(begun)
    begun.follow("/mijlpalen")
    begun.answer(title="De deur gaat open", dueOn=road.day(20), weight="1", owner=worker)
    begun.follow("/geld")
    begun.answer(kind="planned", label="Budget volgens het besluit", amount="1800")
    road.wait(days=35)
    working = road.at(worker, f"uitvoering/{execution}")
    working.follow("/inzending")
    working.answer(done="De inrichting is klaar.", next="De deur gaat open.")
    working.follow("/gehaald")
    working.answer(reason="Later dan gepland, en mooier.")
    begun = road.at(owner, f"uitvoering/{execution}")
    begun.follow("/afronding")
    begun.answer(reason="Alles is af en betaald.")


def measure_outcome(road, owner, worker, proposal):
    """Who worked on it counts; the owner says whether that was the goal, and what was learned."""
    counting = open_from_proposal(road, worker, proposal, "resultaten")
    counting.follow("/meting")
    counting.answer(value="46", measuredOn=road.day(), note="Een week lang geteld bij de deur.")
    judging = open_from_proposal(road, owner, proposal, "resultaten")
    judging.follow("/oordeel")
    judging.answer(verdict="achieved", reason="Het doel was veertig bezoekers. Het zijn er meer.")
    judging.follow("/les")
    judging.answer(lesson="Begin klein en vraag de buren het eerst.", earned="350")


def open_from_proposal(road, name, proposal, kind):
    """What a decision brought about, by its link on the proposal's page."""
    person = road.at(name, f"voorstellen/{proposal}")
    link = person.find(f'main a[href*="/{kind}/"]')
    person.await_there(link)
    person.hand.press(link.first)
    return person

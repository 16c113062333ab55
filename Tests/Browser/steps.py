"""The steps that the roads of a plan share, each by the person whose step it is."""

import re

from visitor import UUID

TEAM = "Het groepje"
PARTS = ("probleem", "plan", "planning", "verdienmodel", "draagvlak", "risicos")


def made(person):
    """The thing whose page this is."""
    return re.search(UUID, person.page.url).group()


def hand_in_idea(road, author, title, **about):
    """By somebody with an account; returns the idea."""
    person = road.at(author, "ideeen/nieuw")
    person.answer(title=title, description="Er is een lege plek. Wij houden haar samen open.", **about)
    return made(person)


def go_on_with_idea(road, adviser, idea):
    """The adviser leaves it to a group of its own."""
    person = road.at(adviser, "ideeen/wachtrij")
    person.follow(idea)
    person.press("/behandeling")
    person.follow("/groep")
    person.answer(reason="Veel mensen steunen dit. De groep kan het zelf.")


def form_team(road, spokesperson, **about):
    """On the form for it, which the spokesperson has open; returns the team."""
    person = road.person(spokesperson)
    person.answer(name=TEAM, purpose="Wij maken er samen iets van.", **about)
    return made(person)


def join_team(road, team, spokesperson, others):
    """They ask, and the spokesperson lets them in."""
    for name in others:
        asking = road.at(name, f"teams/{team}")
        asking.follow("/verzoek")
        asking.answer(note="Ik help graag mee.")
    person = road.at(spokesperson, f"teams/{team}")
    for name in others:
        person.hand.press(person.line(name).locator('button[value="ja"]'))
        person.await_there(person.find("main li").filter(has_text=name))


def begin_proposal(road, spokesperson, title, **about):
    """On the form for it, which the spokesperson has open; returns the proposal."""
    person = road.person(spokesperson)
    person.answer(title=title, team=TEAM, **about)
    return made(person)


def write_proposal(road, team, proposal, cost, ask):
    """By several: the parts by the first, the figures by the second; everybody says what they have to gain."""
    writer, *others = team
    person = road.at(writer, f"voorstellen/{proposal}/werkblad")
    for part in PARTS:
        person.follow(f"/delen/{part}")
        person.answer(tekst="Dit hebben wij samen met de buurt bedacht.")
    figures = road.at(others[0], f"voorstellen/{proposal}/werkblad")
    figures.follow("/gegevens")
    figures.answer(
        **{"soort-0": "Kosten", "post-0": "Inrichting", "bedrag-0": str(cost)},
        **{"soort-1": "Gevraagd van de gemeente", "post-1": "Startgeld", "bedrag-1": str(ask)},
        **{"soort-2": "Verdiend met verkoop", "post-2": "Thee en taart", "bedrag-2": str(cost - ask)},
        dependency="partial",
        maturity="exploration",
        indicatorName="Bezoekers",
        indicatorUnit="bezoekers per week",
        indicatorMethod="Tellen bij de deur",
        baseline="0",
        target="40",
        targetOn=road.day(120),
        startsOn=road.day(60),
        permit="nee",
        reversible="ja",
    )
    for name in team:
        declaring = road.at(name, f"voorstellen/{proposal}/werkblad")
        declaring.follow("/doen/belangen")
        declaring.answer(declaration="")


def submit_proposal(road, team, proposal):
    """The first lays it before the others; two days later, with nobody against it, it goes in by itself."""
    person = road.at(team[0], f"voorstellen/{proposal}/werkblad")
    person.follow("/doen/voorleggen")
    person.answer()
    road.wait(days=3)


def take_proposal(road, adviser, proposal):
    person = road.at(adviser, "voorstellen/te-doen")
    person.follow(proposal)
    person.follow("/doen/nemen")
    person.answer()


def ask_question(road, adviser, spokesperson, proposal):
    """The adviser asks; the team answers within its time."""
    person = road.at(adviser, f"voorstellen/{proposal}")
    person.follow("/doen/vragen")
    person.answer(**{"question-1": "Wie betaalt de verwarming?"})
    answering = road.at(spokesperson, f"voorstellen/{proposal}")
    answering.follow("/doen/antwoorden")
    field = answering.find("main textarea").first.get_attribute("name")
    answering.answer(**{field: "De groepen die er komen, samen."})


def choose_track(road, adviser, proposal, track):
    """By criteria that everybody can read."""
    person = road.at(adviser, f"voorstellen/{proposal}")
    person.follow("/doen/route")
    mandate = "ja" if track == "quick" else "nee"
    person.answer(mandate=mandate, affected="nee", track=track, reason="Zo staat het in de regels van de zone.")


def review_proposal(road, secretary, reviewers, proposal):
    """The secretary asks them; each gives an opinion of their own."""
    person = road.at(secretary, "voorstellen/te-doen")
    person.follow(proposal)
    person.follow("/doen/beoordelaars")
    person.answer(reviewers=reviewers)
    for name in reviewers:
        reading = road.at(name, "voorstellen/te-doen")
        reading.follow(proposal)
        reading.follow("/doen/beoordelen")
        scores = {field.get_attribute("name"): "4" for field in reading.find('input[name^="score-"]').all()}
        reading.answer(**scores, recommendation="yes", opinion="Een klein plan met veel steun.")


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

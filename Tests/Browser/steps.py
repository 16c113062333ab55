"""The steps from a first word to a reviewed plan, each by the person whose step it is."""

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

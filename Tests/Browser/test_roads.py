"""From a first word to a measured outcome, in each zone, each step by the person whose step it is."""

import re

from aftersteps import carry_out, decide_in_meeting, measure_outcome, record_decision
from steps import (
    TEAM,
    ask_question,
    begin_proposal,
    choose_track,
    form_team,
    go_on_with_idea,
    hand_in_idea,
    join_team,
    made,
    review_proposal,
    submit_proposal,
    take_proposal,
    write_proposal,
)
from visitor import UUID

DECIDED = ("Het voorstel ‘{}’ is ingediend", "Het voorstel ‘{}’ is goedgekeurd")
MEASURED = (
    "De uitvoering van ‘{}’ is begonnen",
    "Het resultaat van ‘{}’ is gemeten",
    "Er staat wat er van ‘{}’",
)


def thread(road, address):
    """What everybody can read of the road, on one page."""
    reader = road.stranger()
    reader.open(address)
    return reader.find("main ol.thread > li").all_inner_texts()


def tells(lines, title, *steps):
    """The thread has these steps, in this order, up to what was measured and learned."""
    steps = [step.format(title) for step in steps + MEASURED]
    places = [next((place for place, line in enumerate(lines) if step in line), -1) for step in steps]
    assert -1 not in places and places == sorted(places), f"{dict(zip(steps, places))} in:\n" + "\n".join(lines)


def open_opgave(road, owner, deputy, editor, title):
    """The owner drafts and offers it; an editor lets it be public; returns the opgave."""
    person = road.at(owner, "opgaven")
    person.follow("/opgaven/nieuw")
    person.answer(
        title=title,
        question="Waar kan in Schalkwijk schaduw komen, en wie houdt die in stand?",
        kind="area",
        theme="Wijk en buurt",
        area="Schalkwijk",
        owner=owner,
        deputy=deputy,
        level="collaborate",
        endsOn=road.day(40),
        indicatorName="Plekken in de schaduw",
        indicatorUnit="plekken",
        indicatorMethod="Tellen op een zomerdag",
        baseline="3",
        baselineOn=road.day(),
    )
    opgave = made(person)
    person.press("/aanbieding")
    checking = road.at(editor, "opgaven/controle")
    checking.follow(opgave)
    checking.follow("/controle")
    checking.answer(
        isOpen="yes",
        isOurs="yes",
        hasTime="yes",
        isMeasurable="yes",
        isBudgetTrue="yes",
        answer="schedule",
    )
    return opgave


def initiative(road, author, idea):
    """The group and the proposal to which an idea led, by their links on its page."""
    person = road.at(author, f"ideeen/{idea}")
    links = [person.find(f'main a[href*="/{kind}/"]').first for kind in ("teams", "voorstellen")]
    return [re.search(UUID, link.get_attribute("href")).group() for link in links]


def spread_points(road, adviser, secretary, residents, proposal, title, **about):
    """A round opens and closes by the clock; in between residents give points."""
    planning = road.at(adviser, "stemrondes")
    planning.follow("/stemrondes/nieuw")
    planning.answer(**about, **{"most-per-plan": "6"}, points="6", opens=road.day(7), closes=road.day(14))
    round_ = made(planning)
    planning.follow("/plan")
    planning.answer(proposal=title)
    road.wait(days=8)
    for name in residents:
        road.at(name, f"stemrondes/{round_}").answer(**{f"plan-{proposal}": "4"})
    road.wait(days=8)
    road.at(secretary, f"stemrondes/{round_}").follow(f"/besluit/{proposal}")
    record_decision(road, secretary)


def agree_to_item(road, theme, pair, title, **about):
    """One of the pair proposes it for the agenda, and both agree; returns the item."""
    person = road.at(pair[0], "uitvoeringsagenda")
    person.follow(f"/nieuw/{theme}")
    person.answer(title=title, aim="Straten worden koeler.", startsOn=road.day(30), endsOn=road.day(150), **about)
    for name in pair:
        agreeing = road.at(name, "uitvoeringsagenda")
        item = agreeing.find("main li").filter(has_text=title).last
        agreeing.send(item.locator('form[action$="/akkoord"]'))
    return re.search(UUID, item.locator("a").last.get_attribute("href")).group()


def test_an_opgave_of_haarlem(road):
    zone = road("haarlem")
    owner, title = "Marieke Jonkers", "Schaduw op het plein"
    team = ["Fenna Dijkgraaf", "Rashid Amrani", "Dawit Haile"]
    opgave = open_opgave(zone, owner, "Ferhat Aydin", "Kim Zuiderveld", "Meer schaduw in Schalkwijk")
    spokesperson = zone.at(team[0], "opgaven")
    spokesperson.follow(opgave)
    spokesperson.follow(f"?opgave={opgave}")
    group = form_team(zone, team[0], kind="projectGroup", capacity="entrepreneur")
    join_team(zone, group, team[0], team[1:])
    zone.at(team[0], f"teams/{group}").follow(f"/voorstellen/nieuw?team={group}")
    proposal = begin_proposal(zone, team[0], title, opgave="Meer schaduw in Schalkwijk")
    write_proposal(zone, team, proposal, cost=2400, ask=1800)
    submit_proposal(zone, team, proposal)
    take_proposal(zone, "Soraya Kartosen", proposal)
    choose_track(zone, "Soraya Kartosen", proposal, "quick")
    review_proposal(zone, "Loes Hendriksen", ["Stefan Wouters"], proposal)
    council = ["Wim Ruijter", "Corrie van Leeuwen", "Sergio Tavares"]
    decide_in_meeting(zone, "initiatiefraad", "Loes Hendriksen", council, title)
    carry_out(zone, owner, team[0], proposal)
    measure_outcome(zone, owner, team[0], proposal)
    tells(thread(zone, f"opgaven/{opgave}"), title, "’ is open", "is opgericht", *DECIDED)


def test_an_idea_of_hoogeveen_on_the_short_track(road):
    zone = road("hoogeveen")
    adviser, secretary, title = "Berend Kamps", "Marit Eising", "Een theehuis in het plantsoen"
    team = ["Roelof Bakema", "Samira Haddou", "Wil Jansma"]
    idea = hand_in_idea(zone, team[0], title, reach="neighbourhood", area="Krakeel", theme="Ontmoeten")
    go_on_with_idea(zone, adviser, idea)
    group, proposal = initiative(zone, team[0], idea)
    join_team(zone, group, team[0], team[1:])
    write_proposal(zone, team, proposal, cost=2400, ask=1800)
    submit_proposal(zone, team, proposal)
    take_proposal(zone, adviser, proposal)
    choose_track(zone, adviser, proposal, "quick")
    review_proposal(zone, secretary, ["Saskia Boerhof"], proposal)
    residents = ["Trijntje Mulder", "Joshua Martina"]
    spread_points(
        zone, adviser, secretary, residents, proposal, title,
        name="Krakeel kiest", area="Krakeel", body="Smederij Krakeel", budget="4000", cutoff="budget",
    )  # fmt: skip
    carry_out(zone, adviser, team[0], proposal)
    measure_outcome(zone, adviser, team[0], proposal)
    tells(thread(zone, f"ideeen/{idea}"), title, "Het idee ‘{}’ is ingediend", "Een initiatiefgroep", *DECIDED)


def test_an_idea_of_hoogeveen_on_the_long_track(road):
    zone = road("hoogeveen")
    adviser, secretary, title = "Berend Kamps", "Marit Eising", "Een zaal aan het plantsoen"
    team = ["Klaas Wiering", "Samira Haddou", "Roelof Bakema"]
    idea = hand_in_idea(zone, team[0], title, reach="neighbourhood", area="Wolfsbos", theme="Ontmoeten")
    go_on_with_idea(zone, adviser, idea)
    group, proposal = initiative(zone, team[0], idea)
    join_team(zone, group, team[0], team[1:])
    write_proposal(zone, team, proposal, cost=95000, ask=60000)
    submit_proposal(zone, team, proposal)
    take_proposal(zone, adviser, proposal)
    ask_question(zone, adviser, team[0], proposal)
    choose_track(zone, adviser, proposal, "long")
    review_proposal(zone, secretary, ["Wouter Kiers", "Aaltje Zomer"], proposal)
    partners = ["Rob Tinga", "Saskia Boerhof", "Hilal Öztürk", "Geert Oldenhof"]
    residents = ["Trijntje Mulder", "Gerda Hulzebos"]
    later = {"visible-day": zone.day(16), "visible-time": "09:00"}
    decide_in_meeting(zone, "stuurgroep", secretary, partners + residents, title, **later)
    assert not any(DECIDED[1].format(title) in line for line in thread(zone, f"ideeen/{idea}")), "told before its day"
    zone.wait(days=3)
    carry_out(zone, adviser, team[0], proposal)
    measure_outcome(zone, adviser, team[0], proposal)
    tells(thread(zone, f"ideeen/{idea}"), title, "Het idee ‘{}’ is ingediend", "Een initiatiefgroep", *DECIDED)


def test_an_item_of_the_agenda_of_de_wijert(road):
    zone = road("de-wijert")
    pair, adviser, title = ["Annemiek Kloosterman", "Iris Bolhuis"], "Carlijn Roorda", "Bomen in de straat"
    team = [pair[0], "Lotte Brands", "Wing Cheung"]
    zone.at(team[0], "teams").follow("/teams/nieuw")
    group = form_team(zone, team[0], kind="workGroup", theme="Groen", area="De Wijert", capacity="resident")
    join_team(zone, group, team[0], team[1:])
    zone.at(team[0], f"teams/{group}").follow(f"/voorstellen/nieuw?team={group}")
    proposal = begin_proposal(zone, team[0], title)
    write_proposal(zone, team, proposal, cost=2400, ask=1800)
    submit_proposal(zone, team, proposal)
    item = agree_to_item(zone, "groen", pair, title, proposal=title, team=TEAM)
    take_proposal(zone, adviser, proposal)
    choose_track(zone, adviser, proposal, "quick")
    review_proposal(zone, "Folkert Elzinga", ["Kees Huizinga"], proposal)
    professionals = ["Iris Bolhuis", "Mohamed Bouzidi", "Jorrit Haan", "Wietske Dijk", "Renske Popma"]
    residents = ["Dirk-Jan Meijerink", "Latifa Azzouzi", "Hendrik Stienstra", "Ruth Abbink", "Omar Farah"]
    decide_in_meeting(zone, "koplopersgroep", "Pauline Veltman", professionals + residents, title)
    zone.at(pair[1], "uitvoeringsagenda").press(f"/{item}/begin")
    carry_out(zone, adviser, team[0], proposal)
    measure_outcome(zone, adviser, team[0], proposal)
    finishing = zone.at(pair[0], "uitvoeringsagenda")
    finishing.follow(f"/{item}/klaar")
    finishing.answer(reason="De bomen staan er, en de straat komt kijken.")
    submitted, approved = DECIDED
    told = thread(zone, f"voorstellen/{proposal}")
    tells(told, title, submitted, "is voorgesteld voor de uitvoeringsagenda", approved, "Het werk aan het punt")
    assert any("van de uitvoeringsagenda is klaar" in line for line in told)

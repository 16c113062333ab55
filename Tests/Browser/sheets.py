"""Every page of the site once: its name, where it is, and who may see it.

An address may hold places: {location}, {day} and {part} that can be booked, {seat} that is free then and
{mine} that the member holds then; {other_day} with {other_seat} free in the afternoon; {reservation}; {mail};
{room} that is let, at the same location, and {room_day} on which it is; {meeting}, a reservation of that room.
"""

import re

from playwright.sync_api import expect

import plansheets
from plansheets import THINGS, Sheet
from visitor import UUID


SHEETS = [
    Sheet("zone list", "/"),
    Sheet("components", "/onderdelen"),
    Sheet("front door", ""),
    Sheet("locations", "plekken"),
    Sheet("location", "plekken/{location}"),
    Sheet("a room", "locaties/{location}/zalen/{room}/{room_day}"),
    Sheet("choose a seat", "plekken/{location}/{day}?deel={part}"),
    Sheet("a seat chosen", "plekken/{location}/{day}?deel={part}&plek={seat}"),
    Sheet("bodies", "gremia"),
    Sheet("decisions", "besluiten"),
    Sheet("check of the register", "besluiten/register"),
    Sheet("voting rounds", "stemrondes"),
    Sheet("who is here, for strangers", "aanwezig"),
    Sheet("sign in", "aanmelden"),
    Sheet("about", "over"),
    Sheet("privacy", "privacy"),
    Sheet("accessibility", "toegankelijkheid"),
    Sheet("opgaven", "opgaven"),
    Sheet("opgaven that nobody finds", "opgaven?zoek=zzzz"),
    Sheet("ideas", "ideeen"),
    Sheet("bring an idea", "ideeen/nieuw"),
    Sheet("calls", "oproepen"),
    Sheet("search", "zoeken"),
    Sheet("found", "zoeken?zoek=de"),
    Sheet("proposals", "voorstellen"),
    Sheet("results", "resultaten"),
    Sheet("execution agenda", "uitvoeringsagenda"),
    Sheet("mailbox", "postvak"),
    Sheet("a mail", "postvak/{mail}"),
    Sheet("not found", "bestaat-niet"),
    Sheet("front door of a member", "", "entrepreneur"),
    Sheet("choose a seat as a member", "plekken/{location}/{day}?deel={part}", "entrepreneur"),
    Sheet("a room as a member", "locaties/{location}/zalen/{room}/{room_day}", "entrepreneur"),
    Sheet("confirm", "reserveringen/nieuw?plek={other_seat}&dag={other_day}&deel=middag", "entrepreneur"),
    Sheet("too late to confirm", "reserveringen/nieuw?plek={mine}&dag={day}&deel={part}", "entrepreneur"),
    Sheet("my reservations", "reserveringen", "entrepreneur"),
    Sheet("a reservation", "reserveringen/{reservation}", "entrepreneur"),
    Sheet("cancel", "reserveringen/{reservation}/annulering", "entrepreneur"),
    Sheet("stay longer", "reserveringen/{reservation}/verlenging", "entrepreneur"),
    Sheet("give the rest back", "reserveringen/{reservation}/teruggave", "entrepreneur"),
    Sheet("move", "reserveringen/{reservation}/verplaatsing", "entrepreneur"),
    Sheet("a reserved room", "reserveringen/{meeting}", "entrepreneur"),
    Sheet("guests of a room", "reserveringen/{meeting}/gasten", "entrepreneur"),
    Sheet("change a room", "reserveringen/{meeting}/verplaatsing", "entrepreneur"),
    Sheet("who is here, for members", "aanwezig", "entrepreneur"),
    Sheet("proposals of a member", "voorstellen", "entrepreneur"),
    Sheet("begin a proposal", "voorstellen/nieuw", "entrepreneur"),
    Sheet("proposals that wait", "voorstellen/te-doen", "administrator"),
    Sheet("profile", "profiel", "entrepreneur"),
    Sheet("change my address", "profiel/e-mailadres", "entrepreneur"),
    Sheet("my data", "profiel/gegevens", "entrepreneur"),
    Sheet("leave the zone", "profiel/vertrek", "entrepreneur"),
    Sheet("not allowed", "host", "entrepreneur"),
    Sheet("the host's day", "host", "host"),
    Sheet("a reservation for the host", "host/reserveringen/{reservation}", "host"),
    Sheet("stay longer, by the host", "host/reserveringen/{reservation}/verlenging", "host"),
    Sheet("cancel, by the host", "host/reserveringen/{reservation}/annulering", "host"),
    Sheet("move, by the host", "host/reserveringen/{reservation}/verplaatsing", "host"),
    Sheet("change a room, by the host", "host/reserveringen/{meeting}/verplaatsing", "host"),
    Sheet("reserve for somebody", "host/namens?zoek=a", "host"),
    Sheet("requests for rooms", "host/aanvragen", "host"),
    Sheet("walk-in", "host/inloop", "host"),
    Sheet("members and roles", "beheer/leden", "administrator"),
    Sheet("requests to join", "beheer/verzoeken", "administrator"),
    Sheet("begin an opgave", "opgaven/nieuw", "administrator"),
    Sheet("a new body", "beheer/gremia/nieuw", "administrator"),
    Sheet("a new voting round", "stemrondes/nieuw", "administrator"),
    Sheet("rules of the tracks", "beheer/routes", "administrator"),
    Sheet("criteria of reviews", "beheer/beoordeling", "administrator"),
    Sheet("places to manage", "beheer/plekken", "administrator"),
    Sheet("a place to manage", "beheer/plekken/{location}", "administrator"),
    Sheet("limits for everybody", "beheer/plekken/{location}/regels/iedereen", "administrator"),
    Sheet("limits for a role", "beheer/plekken/{location}/regels/entrepreneur", "administrator"),
    Sheet("close a place", "beheer/plekken/{location}/sluitingen", "administrator"),
    Sheet("a weekly rule", "beheer/plekken/{location}/openingstijden", "administrator"),
    Sheet("a single day", "beheer/plekken/{location}/losse-dagen", "administrator"),
    Sheet("holidays of a place", "beheer/plekken/{location}/feestdagen", "administrator"),
    Sheet("texts of a place", "beheer/plekken/{location}/gegevens", "administrator"),
    Sheet("history of a place", "beheer/plekken/{location}/geschiedenis", "administrator"),
    Sheet("a new location", "beheer/nieuwe-locatie", "administrator"),
    Sheet("a new room", "beheer/plekken/{location}/ruimtes", "administrator"),
    Sheet("invite somebody", "beheer/uitnodigingen", "administrator"),
    Sheet("register without an address", "beheer/zonder-e-mail", "administrator"),
    Sheet("the zone to manage", "beheer/zone", "administrator"),
    Sheet("history of the zone", "beheer/zone/geschiedenis", "administrator"),
    Sheet("rules for teams", "beheer/teams", "administrator"),
    Sheet("what is overdue", "te-laat", "administrator"),
    Sheet("deadlines of the zone", "beheer/termijnen", "administrator"),
    Sheet("change the deadlines", "beheer/termijnen/wijzigen", "administrator"),
    Sheet("history of the deadlines", "beheer/termijnen/geschiedenis", "administrator"),
    Sheet("texts of the zone", "beheer/teksten", "administrator"),
    Sheet("colour of the zone", "beheer/kleur", "administrator"),
    Sheet("name and membership of the zone", "beheer/gegevens", "administrator"),
    Sheet("a new programme", "beheer/programmas", "administrator"),
    Sheet("change a programme", "beheer/programmas/mixed-zone", "administrator"),
    Sheet("close a programme", "beheer/programmas/mixed-zone/sluiting", "administrator"),
    Sheet("history of a programme", "beheer/programmas/mixed-zone/geschiedenis", "administrator"),
    Sheet("a new area", "beheer/gebieden", "administrator"),
    Sheet("change an area", "beheer/gebieden/haarlem", "administrator"),
    Sheet("history of an area", "beheer/gebieden/haarlem/geschiedenis", "administrator"),
    Sheet("letters that do not arrive", "beheer/e-mail", "administrator"),
    Sheet("a new theme", "beheer/themas", "administrator"),
    Sheet("change a theme", "beheer/themas/circular", "administrator"),
    Sheet("history of a theme", "beheer/themas/circular/geschiedenis", "administrator"),
    Sheet("a new organisation", "beheer/organisaties", "administrator"),
    Sheet("change an organisation", "beheer/organisaties/seats2meet", "administrator"),
    Sheet("change a seat", "beheer/stoelen/{seat}", "administrator"),
    Sheet("retire a seat", "beheer/stoelen/{seat}/buiten-gebruik", "administrator"),
    Sheet("teams", "teams"),
    Sheet("work sessions", "werksessies"),
    Sheet("work forms", "werkvormen"),
    Sheet("a work form", "werkvormen/wereldcafe"),
    Sheet("form a team", "teams/nieuw", "entrepreneur"),
    Sheet("teams as a member", "teams", "entrepreneur"),
    Sheet("add a work form", "werkvormen/nieuw", "administrator"),
] + plansheets.SHEETS

#: One of each type of page: these are looked at in every way.
TYPES = [
    "components", "front door of a member", "opgaven", "an opgave", "edit an opgave", "choose a seat",
    "profile", "not allowed", "a mail", "the host's day", "a place to manage", "agenda of De Wijert", "outcome",
]  # fmt: skip


def things(readers):
    """Fills the places for plans by following a link to each from where it stands."""
    found = {}
    for name, thing in THINGS.items():
        reader = readers[thing.who]
        reader.open(thing.page.format(**found))
        link = reader.find(f'main a[href*="/{thing.part}/"]').filter(has_text=thing.words)
        addresses = [a.get_attribute("href") for a in link.all()]
        ids = [match.group(1) for match in (re.search(rf"/{thing.part}/({UUID})", each) for each in addresses) if match]
        assert ids, f"{thing.page.format(**found)} has no link to {name}"
        found[name] = ids[0]
    return found


def places(member):
    """Fills the places by reserving a seat as the given visitor, who is signed in."""
    location, day = member.open_bookable_day()
    seats = [seat.get_attribute("value") for seat in member.free_seats().all()]
    mine = member.choose_seat(0)
    reservation = member.reserve_chosen_seat()
    member.open("postvak")
    letters = member.find('main a[href*="/postvak/"]')
    member.await_there(letters)
    mail = letters.first.get_attribute("href").rsplit("/", 1)[-1]
    _, other_day = member.open_bookable_day("middag")
    other_seat = member.free_seats().first.get_attribute("value")
    member.open(f"plekken/{location}")
    room, room_day = member.find('main a[href*="/zalen/"]').first.get_attribute("href").split("/")[-2:]
    meeting = reserve_room(member, f"locaties/{location}/zalen/{room}", room_day)
    return {
        "room": room, "room_day": room_day, "meeting": meeting,
        "location": location, "day": day, "part": "ochtend", "seat": seats[1], "mine": mine,
        "other_day": other_day, "other_seat": other_seat, "reservation": reservation, "mail": mail,
    }  # fmt: skip


def reserve_room(member, room, day):
    """Reserves a room on the last day that its strip offers, where nothing else stands in the way."""
    member.open(f"{room}/{day}")
    ends = [link.get_attribute("href").rsplit("/", 1)[-1] for link in member.find(f'main a[href*="/{room}/"]').all()]
    last = max(end for end in ends if re.fullmatch(r"\d{4}-\d{2}-\d{2}", end))
    member.open(f"{room}/{last}")
    form = member.form(f"/{last}")
    form.locator('[name="titel"]').fill("Bewonersavond")
    form.locator('[name="aantal"]').fill("4")
    member.send(form)
    expect(member.page).to_have_url(re.compile(rf"/reserveringen/{UUID}"))
    return re.search(UUID, member.page.url).group()

"""Every page of the site once: its name, where it is, and who may see it.

An address may hold places: {location}, {day} and {part} that can be booked, {seat} that is free then and
{mine} that the member holds then; {other_day} with {other_seat} free in the afternoon; {reservation}; {mail}.
"""

from typing import NamedTuple


class Sheet(NamedTuple):
    name: str
    path: str
    role: str = ""


SHEETS = [
    Sheet("zone list", "/"),
    Sheet("components", "/onderdelen"),
    Sheet("front door", ""),
    Sheet("locations", "plekken"),
    Sheet("location", "plekken/{location}"),
    Sheet("choose a seat", "plekken/{location}/{day}?deel={part}"),
    Sheet("a seat chosen", "plekken/{location}/{day}?deel={part}&plek={seat}"),
    Sheet("who is here, for strangers", "aanwezig"),
    Sheet("sign in", "aanmelden"),
    Sheet("about", "over"),
    Sheet("privacy", "privacy"),
    Sheet("accessibility", "toegankelijkheid"),
    Sheet("mailbox", "postvak"),
    Sheet("a mail", "postvak/{mail}"),
    Sheet("not found", "bestaat-niet"),
    Sheet("front door of a member", "", "entrepreneur"),
    Sheet("choose a seat as a member", "plekken/{location}/{day}?deel={part}", "entrepreneur"),
    Sheet("confirm", "reserveringen/nieuw?plek={other_seat}&dag={other_day}&deel=middag", "entrepreneur"),
    Sheet("too late to confirm", "reserveringen/nieuw?plek={mine}&dag={day}&deel={part}", "entrepreneur"),
    Sheet("my reservations", "reserveringen", "entrepreneur"),
    Sheet("a reservation", "reserveringen/{reservation}", "entrepreneur"),
    Sheet("cancel", "reserveringen/{reservation}/annulering", "entrepreneur"),
    Sheet("move", "reserveringen/{reservation}/verplaatsing", "entrepreneur"),
    Sheet("who is here, for members", "aanwezig", "entrepreneur"),
    Sheet("profile", "profiel", "entrepreneur"),
    Sheet("not allowed", "host", "entrepreneur"),
    Sheet("the host's day", "host", "host"),
    Sheet("walk-in", "host/inloop", "host"),
    Sheet("members and roles", "beheer/leden", "administrator"),
    Sheet("requests to join", "beheer/verzoeken", "administrator"),
]


def places(member):
    """Fills the places by reserving a seat as the given visitor, who is signed in."""
    location, day = member.open_bookable_day()
    seats = [seat.get_attribute("value") for seat in member.free_seats().all()]
    mine = member.choose_seat(0)
    reservation = member.reserve_chosen_seat()
    member.open("postvak")
    mail = member.find('main a[href*="/postvak/"]').first.get_attribute("href").rsplit("/", 1)[-1]
    _, other_day = member.open_bookable_day("middag")
    other_seat = member.free_seats().first.get_attribute("value")
    return {
        "location": location, "day": day, "part": "ochtend", "seat": seats[1], "mine": mine,
        "other_day": other_day, "other_seat": other_seat, "reservation": reservation, "mail": mail,
    }  # fmt: skip



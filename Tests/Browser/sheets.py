"""Every page of the site once: its name, where it is, and who may see it.

An address may hold places: {location} and {day} of a day that can be booked, {seat} that is free
on it, and {reservation}, {mail} and {part}.
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
    Sheet("confirm", "reserveringen/nieuw?plek={seat}&dag={day}&deel=middag", "entrepreneur"),
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
    member.choose_seat(0)
    reservation = member.reserve_chosen_seat()
    member.open("postvak")
    mail = member.find('main a[href*="/postvak/"]').first.get_attribute("href").rsplit("/", 1)[-1]
    return {
        "location": location, "day": day, "part": "ochtend", "seat": seats[1],
        "reservation": reservation, "mail": mail,
    }  # fmt: skip



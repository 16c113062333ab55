"""The zone of the benchmark: 2,000 members who are signed in, 100 seats, a year of open days."""

import hashlib
from typing import NamedTuple

ZONE = "/bench"
LOCATION = "zaal"

#: Part of the day, as stored → as named in addresses.
SLUGS = {"morning": "ochtend", "afternoon": "middag", "day": "dag", "evening": "avond"}
PARTS = {slug: part for part, slug in SLUGS.items()}


class Place(NamedTuple):
    seat: str
    day: str
    part: str

    @property
    def form(self):
        return {"plek": self.seat, "dag": self.day, "deel": SLUGS[self.part]}


class Bench:
    def __init__(self, facts):
        self.sessions = [f"{facts['cookie']}={token}" for token in facts["sessions"]]
        self.seats, self.days = facts["seats"], facts["days"]
        self.parts = [PARTS[slug] for slug in facts["parts"]]
        self.zone = facts["zone"]

    @property
    def places(self):
        return len(self.days) * len(self.parts) * len(self.seats)

    def place(self, number):
        """Seat after seat, part after part, day after day."""
        slot, seat = divmod(number, len(self.seats))
        day, part = divmod(slot, len(self.parts))
        return Place(self.seats[seat], self.days[day], self.parts[part])


def digest(cookie):
    """How the zone's file knows a session."""
    return hashlib.sha256(cookie.partition("=")[2].encode()).digest()

"""What must stand in a zone, by the answers that its visitors got."""

from collections import Counter, defaultdict
from typing import NamedTuple

from raceseed import overlap


class Held(NamedTuple):
    #: The member's id; empty for a guest without an account.
    member: str
    seat: str
    day: str
    part: str
    state: str = "confirmed"


class Book:
    def __init__(self):
        self.reservations = {}
        self.moves = 0
        self._taken = defaultdict(Counter)

    def add(self, id, held):
        assert id not in self.reservations, f"{id} was confirmed to two"
        self._put(id, held)

    def move(self, id, seat, day, part):
        self._free(id)
        self._put(id, self.reservations[id]._replace(seat=seat, day=day, part=part))
        self.moves += 1

    def leave(self, id):
        """Somebody came and went. What they had stays theirs here, so that nobody is sent after them."""
        self.reservations[id] = self.reservations[id]._replace(state="left")

    def undo(self, id):
        """A walk-in that is as if it had not been."""
        self._free(id)
        self.reservations[id] = self.reservations[id]._replace(state="cancelled")

    def is_free(self, owner, day, part):
        """Whether a seat or a member has nothing at that time."""
        return not any(overlap(part, other) for other, count in self._taken[owner, day].items() if count)

    def _put(self, id, held):
        self.reservations[id] = held
        self._count(held, 1)

    def _free(self, id):
        self._count(self.reservations[id], -1)

    def _count(self, held, change):
        for owner in (held.seat, held.member):
            if owner:
                self._taken[owner, held.day][held.part] += change

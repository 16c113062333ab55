"""Visitors who reserve, move and cancel without a pause, and remember every answer that they got."""

import threading
import time

from bench import LOCATION, SLUGS, ZONE, Bench, Place, digest
from wire import LOST, Connection

CONNECTIONS = 16
RESERVE = f"{ZONE}/reserveringen"


class Promises:
    """What one visitor was promised, over all servers that they met. Only their own thread writes it."""

    def __init__(self):
        #: Reservation → the states that may be found, each as (state, day, part, seat or None for any).
        self.kept = {}
        #: Reservation → the cookie of the member whose it is.
        self.owners = {}
        #: Places that were asked for without an answer, each as (cookie, place).
        self.unanswered = []
        self.refused = 0


class Visitor(threading.Thread):
    """Two visitors want each place, so that half of what they ask for is taken."""

    def __init__(self, number, port, facts: Bench, start, promises: Promises):
        super().__init__(daemon=True)
        self.facts, self.promises = facts, promises
        self.places = iter(range(start + number // 2, facts.places, CONNECTIONS // 2))
        self.members = facts.sessions[number::CONNECTIONS]
        self.line = Connection(port)
        self.fault = None

    def run(self):
        """Until the server is gone; ends early, with the reply, when it says something unforeseen."""
        try:
            for turn, number in enumerate(self.places):
                member = self.members[turn % len(self.members)]
                id = self._reserve(member, self.facts.place(number))
                if id and turn % 5 == 3:
                    self._cancel(id, member)
                elif id and turn % 5 == 4:
                    self._move(id, member, number)
        except LOST:
            pass
        except Exception as fault:
            self.fault = fault
        finally:
            self.line.close()

    def _reserve(self, member, place: Place):
        self.promises.unanswered.append((member, place))
        reply = self.line.post(RESERVE, place.form, member)
        self.promises.unanswered.pop()
        if reply.status == 409:
            self.promises.refused += 1
            return ""
        assert reply.reservation, reply
        self.promises.kept[reply.reservation] = [("confirmed", place.day, place.part, place.seat)]
        self.promises.owners[reply.reservation] = member
        return reply.reservation

    def _cancel(self, id, member):
        (before,) = self.promises.kept[id]
        self._change(f"{RESERVE}/{id}/annulering", {}, id, member, ("cancelled", *before[1:]))

    def _move(self, id, member, number):
        """To any seat, about half a year away, where nobody reserves."""
        place = self.facts.place((number + self.facts.places // 2) % self.facts.places)
        form = {"plek": "", "locatie": LOCATION, "kenmerk": "", "dag": place.day, "deel": SLUGS[place.part]}
        after = ("confirmed", place.day, place.part, None)
        self._change(f"{RESERVE}/{id}/verplaatsing", form, id, member, after)

    def _change(self, path, form, id, member, after):
        """Until there is an answer, both may be found."""
        kept = self.promises.kept
        before = kept[id]
        kept[id] = [*before, after]
        reply = self.line.post(path, form, member)
        assert reply.status in (303, 409), reply
        kept[id] = [after] if reply.status == 303 else before


class Crowd:
    """Sixteen visitors, who go on where they stopped when the next server is there."""

    def __init__(self, facts: Bench):
        self.facts = facts
        self.promises = [Promises() for _ in range(CONNECTIONS)]
        self.start = 0
        self.visitors = []

    def come(self, port):
        self.visitors = [Visitor(n, port, self.facts, self.start, p) for n, p in enumerate(self.promises)]
        for visitor in self.visitors:
            visitor.start()

    def wait_busy(self):
        """Until as many places were won as visitors came for, two for each."""
        enough, deadline = self.confirmed + CONNECTIONS // 2, time.monotonic() + 20
        while self.confirmed < enough:
            assert time.monotonic() < deadline, "hardly anything is reserved"
            time.sleep(0.01)

    def wait_gone(self):
        """Until every visitor noticed that the server is gone."""
        for visitor in self.visitors:
            visitor.join(timeout=30)
            assert not visitor.is_alive(), "a visitor still waits for an answer"
            if visitor.fault:
                raise visitor.fault
        self.start = max(next(visitor.places, self.facts.places) for visitor in self.visitors)
        assert self.start < self.facts.places * 0.4, "there are too few places for this load"

    @property
    def confirmed(self):
        return sum(len(promises.kept) for promises in self.promises)

    @property
    def refused(self):
        return sum(promises.refused for promises in self.promises)

    def broken(self, file):
        """Every promise that the zone's file does not keep, and everything in it that nobody asked for."""
        found = file.reservations()
        owners = dict(file.rows("SELECT id, token_digest FROM reservations JOIN sessions USING (member_id)"))
        faults = []
        for promises in self.promises:
            for id, expected in promises.kept.items():
                if not any(_agrees(found.get(id), state) for state in expected):
                    faults.append((id, expected, found.get(id)))
                elif owners[id] != digest(promises.owners[id]):
                    faults.append((id, "belongs to somebody else"))
        return faults + self._unasked(found, owners)

    def _unasked(self, found, owners):
        promised = {id for promises in self.promises for id in promises.kept}
        asked = {
            (digest(member), place.day, place.part, place.seat)
            for promises in self.promises for member, place in promises.unanswered
        }  # fmt: skip
        return [
            (id, "was never asked for", row)
            for id, row in found.items()
            if id not in promised and (owners[id], *row[1:]) not in asked
        ]


def _agrees(row, expected):
    """Whether the row shows the expected state; the seat does not matter where any was asked for."""
    return row is not None and all(b is None or a == b for a, b in zip(row, expected))

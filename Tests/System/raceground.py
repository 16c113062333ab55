"""The zone for racing with its server, its people, and a book of what they were promised."""

import time
from datetime import datetime, timedelta
from itertools import count, cycle
from zoneinfo import ZoneInfo

import program
import raceseed
from bench import SLUGS
from book import Book, Held
from pagetext import forms
from wire import Connection
from zonefile import ZoneFile

ZONE = f"/{raceseed.SLUG}"
RESERVE = f"{ZONE}/reserveringen"
WALK_IN = f"{ZONE}/host/inloop"
CLOCK = ZoneInfo("Europe/Amsterdam")
CONNECTIONS = 16


class Person:
    def __init__(self, id, cookie):
        self.id, self.cookie = id, cookie


class RaceGround:
    def __init__(self, base):
        data = base / "data"
        program.run("seed", raceseed.write(base), "--data", data)
        self.server = program.Server(data)
        self.file = ZoneFile(self.server.zone_file(raceseed.SLUG))
        self.lines = [Connection(self.server.port) for _ in range(CONNECTIONS)]
        self.book = Book()
        self.seats = dict(self.file.rows("SELECT number, id FROM seats"))
        self.members, self.hosts = self._people("lid-%"), self._people("host-%")
        self._turn, self._slots = count(), self._future()

    def close(self):
        for line in self.lines:
            line.close()
        self.server.stop()

    def _people(self, pattern):
        """Everybody with such an address, signed in."""
        ids = self.file.rows("SELECT id FROM members WHERE email LIKE ? ORDER BY email", pattern)
        return [Person(id, self._sign_in(id)) for (id,) in ids]

    def _sign_in(self, member):
        reply = self.lines[0].post(f"{ZONE}/aanmelden/persona", {"persona": member})
        assert reply.status == 303, reply
        return reply.headers["Set-Cookie"].partition(";")[0]

    def _future(self):
        """Days and their parts, from the day after tomorrow on, for almost a year."""
        first = datetime.now(CLOCK).date() + timedelta(days=2)
        days = [(first + timedelta(days=n)).isoformat() for n in range(360)]
        return cycle((day, part) for day in days for part in raceseed.SHORT)

    def next_slot(self):
        return next(self._slots)

    def now(self):
        """Today and the part that runs; never so shortly before its end that a round could outlast it."""
        while (left := 8 * 3600 - _seconds_of_day() % (8 * 3600)) < 30:
            time.sleep(left)
        moment = datetime.now(CLOCK)
        return moment.date().isoformat(), raceseed.SHORT[moment.hour // 8]

    def free_seats(self, numbers, day, part, wanted=None):
        found = [self.seats[n] for n in numbers if self.book.is_free(self.seats[n], day, part)]
        assert len(found) >= (wanted or 1), f"too few free seats on {day}, {part}"
        return found[:wanted]

    def free_members(self, wanted, *times):
        """Members who have nothing at these times, the next ones each time."""
        found = []
        for _ in self.members:
            if len(found) == wanted:
                break
            person = self.members[next(self._turn) % len(self.members)]
            if all(self.book.is_free(person.id, day, part) for day, part in times):
                found.append(person)
        assert len(found) == wanted, f"too few free members for {times}"
        return found

    def reserve(self, person, seat, day, part):
        """Reserves without anybody else near, and returns the id."""
        form = {"plek": seat, "dag": day, "deel": SLUGS[part]}
        reply = self.lines[0].post(RESERVE, form, person.cookie)
        assert reply.reservation, reply
        self.book.add(reply.reservation, Held(person.id, seat, day, part))
        return reply.reservation

    def walk_in_form(self, host):
        """The host's form for somebody at the door, fresh, with a key of its own."""
        page = self.lines[0].get(f"{WALK_IN}?locatie={raceseed.LOCATION}", host.cookie)
        found = forms(page.text, "/host/inloop")
        assert page.status == 200 and found, page
        return found[0]

    def see_off(self, id):
        """The host notes that somebody came and left."""
        if self.book.reservations[id].state == "confirmed":
            self._tap(id, "aankomst")
        self._tap(id, "vertrek")
        self.book.leave(id)

    def clear(self, id):
        """Makes the seat as free as before: a walk-in is undone, a member moves away and leaves."""
        held = self.book.reservations[id]
        if not held.member:
            self._tap(id, "herstel", wat="aankomst")
            return self.book.undo(id)
        person = next(person for person in self.members if person.id == held.member)
        (seat,) = self.free_seats(reversed(raceseed.PLAIN), held.day, held.part, 1)
        form = {"plek": seat, "dag": held.day, "deel": SLUGS[held.part]}
        reply = self.lines[0].post(f"{RESERVE}/{id}/verplaatsing", form, person.cookie)
        assert reply.reservation == id, reply
        self.book.move(id, seat, held.day, held.part)
        return self.see_off(id)

    def _tap(self, id, step, **form):
        path = f"{ZONE}/host/reserveringen/{id}/{step}"
        reply = self.lines[0].post(path, form, self.hosts[0].cookie)
        assert reply.status == 303, reply

    def holders(self, seat, day, part):
        """Who holds the seat in the part, by the file: an independent look after each round."""
        rows = self.file.rows(
            "SELECT id, part FROM reservations WHERE seat_id = ? AND day = ?"
            " AND state IN ('confirmed', 'checkedIn')",
            seat, day,
        )  # fmt: skip
        return [id for id, other in rows if raceseed.overlap(part, other)]


def _seconds_of_day():
    moment = datetime.now(CLOCK)
    return moment.hour * 3600 + moment.minute * 60 + moment.second

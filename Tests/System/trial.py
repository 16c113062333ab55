"""The zone for racing with its people signed in, made once; a bad day begins with a copy of it."""

import shutil
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path
from typing import NamedTuple

import program
import raceseed
from bench import SLUGS
from book import Held
from pagetext import forms
from raceground import RESERVE, WALK_IN, ZONE, RaceGround
from wire import Connection
from zonefile import ZoneFile


class Trial(NamedTuple):
    """What the zone is made of."""

    data: Path
    #: Number → id.
    seats: dict
    members: list
    hosts: list


def make(base):
    ground = RaceGround(base)
    made = Trial(base / "data", ground.seats, ground.members, ground.hosts)
    ground.close()
    return made


class Day:
    """A copy of the zone, the server that serves it, and a book of what its members were promised."""

    def __init__(self, trial: Trial, data, first: date):
        """Reservations are made from the first day on."""
        shutil.copytree(trial.data, data, ignore=shutil.ignore_patterns("*.sock"), dirs_exist_ok=True)
        self.trial, self.data, self.first = trial, data, first
        self.file = ZoneFile(data / f"{raceseed.SLUG}.sqlite")
        self.book, self.asked = {}, 0

    @contextmanager
    def served(self, **options):
        self.start(**options)
        try:
            yield self
        except BaseException:
            self.server.kill()
            raise
        self.server.stop()

    def start(self, **options):
        self.server = program.Server(self.data, **options)

    def get(self, path, cookie=""):
        with Connection(self.server.port) as line:
            return line.get(path, cookie)

    def post(self, path, form, cookie):
        with Connection(self.server.port) as line:
            return line.post(path, form, cookie)

    def reserve(self, person=None, seat=None, day=None, part=None):
        """Reserves what is given, and for the rest what nobody was given before; the reply."""
        turn, self.asked = self.asked, self.asked + 1
        person = person or self.trial.members[turn % len(self.trial.members)]
        seat = seat or self.trial.seats[raceseed.PLAIN[turn % 50]]
        day = day or (self.first + timedelta(days=turn // 3 % 300)).isoformat()
        part = part or raceseed.SHORT[turn % 3]
        form = {"plek": seat, "dag": day, "deel": SLUGS[part]}
        reply = self.post(RESERVE, form, person.cookie)
        if reply.status == 303:
            assert reply.reservation not in self.book, "one reservation was confirmed to two"
            self.book[reply.reservation] = Held(person.id, seat, day, part)
        return reply

    def reserved(self, *wish):
        """The id of a reservation that must succeed."""
        reply = self.reserve(*wish)
        assert reply.reservation, f"{reply}\n{self.server.log()}"
        return reply.reservation

    def welcome(self, name, seat, part):
        """A host gives somebody at the door a seat; the reply."""
        host = self.trial.hosts[0]
        page = self.get(f"{WALK_IN}?locatie={raceseed.LOCATION}", host.cookie)
        (form, *_) = forms(page.text, "/host/inloop")
        filled = form.filled(wie="gast", naam=name, deel=SLUGS[part], plek=seat)
        return self.post(WALK_IN, filled, host.cookie)

    def reads(self):
        """What a stranger, a member and a host read → the status that they get."""
        own, held = next(iter(self.book.items()))
        member = next(person for person in self.trial.members if person.id == held.member)
        host = self.trial.hosts[0]
        plan = f"{ZONE}/plekken/{raceseed.LOCATION}"
        paths = [(ZONE, ""), (f"{ZONE}/en", ""), (plan, ""), (f"{ZONE}/aanmelden", "")]
        paths += [(RESERVE, member.cookie), (f"{RESERVE}/{own}", member.cookie), (plan, member.cookie)]
        paths += [(f"{ZONE}/host?locatie={raceseed.LOCATION}", host.cookie)]
        return {(path, bool(cookie)): self.get(path, cookie).status for path, cookie in paths}

    def readiness(self):
        """Status and word of `/readyz`."""
        reply = self.get("/readyz")
        return reply.status, reply.text.strip()

    def stands_as_promised(self):
        """The file holds what was confirmed and nothing else, nothing in it is double, the journal is whole."""
        assert self.file.faults() == []
        made = "SELECT id, member_id, seat_id, day, part FROM reservations WHERE kind = 'reserved'"
        assert {id: Held(*rest) for id, *rest in self.file.rows(made)} == self.book
        entries = program.verified_entries(self.data, raceseed.SLUG)
        assert entries == self.file.number("SELECT count(*) FROM journal")

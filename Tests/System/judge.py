"""Lets a race run and sees to it that one wins, and that the others hear why they did not."""

import json
import time

from bench import SLUGS
from book import Held
from pagetext import forms
from program import ROOT
from raceground import CONNECTIONS, RaceGround
from rounds import Round

#: Why somebody may lose a race, and nothing else.
REASONS = {"refusal.seat-taken", "refusal.no-seat-free", "host.seat-taken", "walk-in.seat-taken"}
WORDS = json.loads((ROOT / "Sources/App/Resources/Locales/nl.json").read_text("utf-8"))


def run(ground: RaceGround, race: Round, chance):
    """All requests but for their last bytes, then these in any order; returns the replies in turn."""
    requests = [
        line.request(attempt.path, attempt.form, attempt.cookie)
        for line, attempt in zip(ground.lines, race.attempts, strict=True)
    ]
    for line, request in zip(ground.lines, requests):
        line.send(request[:-1])
    order = chance.sample(range(CONNECTIONS), CONNECTIONS)
    hosts = [n for n in order if race.head_start and race.attempts[n].way == "walk-in"]
    for number in hosts:
        ground.lines[number].send(requests[number][-1:])
    time.sleep(chance.uniform(0, race.head_start))
    for number in (n for n in order if n not in hosts):
        ground.lines[number].send(requests[number][-1:])
    return [line.answer() for line in ground.lines]


def winner(ground: RaceGround, race: Round, replies):
    """The one attempt that won and the reservation that it got; fails unless everybody else was refused."""
    statuses = sorted(reply.status for reply in replies)
    assert statuses == [303] + [409] * (CONNECTIONS - 1), (race.kind, statuses, replies)
    won = next(n for n, reply in enumerate(replies) if reply.status == 303)
    attempt, reply = race.attempts[won], replies[won]
    holders = ground.holders(race.seat, race.day, attempt.part)
    assert len(holders) == 1, (race.kind, holders)
    assert attempt.way == "walk-in" or holders == [reply.reservation], (race.kind, reply, holders)
    _enter(ground, race, attempt, holders[0])
    for other, reply in zip(race.attempts, replies):
        if other is not attempt:
            check_refusal(race, other, reply)
    return attempt, holders[0]


def _enter(ground, race, attempt, id):
    if attempt.way == "move":
        assert id == attempt.about, "a moved reservation got another id"
        ground.book.move(id, race.seat, race.day, attempt.part)
        return
    state = "checkedIn" if attempt.way == "walk-in" else "confirmed"
    ground.book.add(id, Held(attempt.member, race.seat, race.day, attempt.part, state))


def check_refusal(race, attempt, reply):
    """The page of a loser says that the seat is gone, and offers three others with one tap."""
    assert reply.sentence in {WORDS[key] for key in REASONS}, (race.kind, attempt.way, reply)
    offered = forms(reply.text, attempt.path)
    assert len(offered) == 3, (race.kind, attempt.way, reply, len(offered))
    for form in offered:
        offer = (form.value("plek"), form.value("dag") or race.day, form.value("deel"))
        assert offer != (race.seat, race.day, SLUGS[attempt.part]), (race.kind, attempt.way, offer)

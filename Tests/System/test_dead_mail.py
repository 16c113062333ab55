"""A mail server that is gone keeps no reservation waiting; each letter comes, once, when it is back."""

import re
import time
import urllib.request
from datetime import timedelta

import pytest

import program
import raceseed
from mailman import Mailman, until
from trial import Day

WAITING = "SELECT count(*) FROM outbox WHERE sent_at IS NULL"
#: Letters that are tried before the mail of a zone rests, and the seconds that it rests.
PATIENCE, REST = 3, 60


@pytest.fixture
def mailman(tmp_path):
    return Mailman(tmp_path / "letters")


@pytest.fixture
def day(trial, clock, mailman, tmp_path):
    day = Day(trial, tmp_path / "data", clock.now.date() + timedelta(days=2))
    with day.served(environment=clock.environment, stopSeconds=2, **mailman.served):
        yield day


def quickly(work):
    began = time.monotonic()
    done = work()
    assert time.monotonic() < began + 3, "somebody had to wait for the mail"
    return done


def figure(mailman, name):
    """What `/metrics` says of the zone."""
    with urllib.request.urlopen(f"http://127.0.0.1:{mailman.metrics_port}/metrics") as reply:
        text = reply.read().decode()
    return int(float(re.search(rf'^{name}{{zone="{raceseed.SLUG}"}} (\S+)$', text, re.M).group(1)))


def readers(day):
    """Who must get a letter: the address of each member, once for each reservation."""
    found = dict(day.file.rows("SELECT id, email FROM members"))
    return sorted(found[held.member] for held in day.book.values())


def test_letters_that_are_refused_are_seen_tried_again_later_and_brought_in_the_end(day, mailman, clock):
    mailman.wait()
    quickly(day.reserved)
    until(lambda: mailman.calls)
    for _ in range(5):
        quickly(day.reserved)
    mailman.refuse()
    tried = 1 + PATIENCE
    until(lambda: figure(mailman, "mixedzone_mail_retrying") == tried)
    said = program.run("zone", "check", raceseed.SLUG, "--data", day.data, status=1)
    assert f"{tried} mails failed and will be tried again" in said
    quickly(day.reserved)
    assert mailman.calls == tried, "the mail server gets no rest"
    clock.jump(seconds=REST + 1)
    quickly(day.reserved)
    until(lambda: mailman.calls == tried + PATIENCE)
    mailman.deliver()
    clock.jump(seconds=2 * REST + 2)
    quickly(day.reserved)
    until(lambda: day.file.number(WAITING) == 0)
    assert mailman.readers == readers(day)
    assert figure(mailman, "mixedzone_mail_retrying") == figure(mailman, "mixedzone_mail_given_up") == 0
    assert "in order" in program.run("zone", "check", raceseed.SLUG, "--data", day.data)


def test_a_letter_that_is_refused_waits_twice_as_long_each_time(day, mailman, clock):
    mailman.refuse()
    day.reserved()
    for attempt in range(1, 6):
        until(lambda: mailman.calls == attempt)
        until(lambda: day.file.rows("SELECT attempts FROM outbox WHERE sent_at IS NULL") == [(attempt,)])
        ((due,),) = day.file.rows("SELECT due_at FROM outbox WHERE sent_at IS NULL")
        pause = 60 << (attempt - 1)
        assert abs(due - clock.now.timestamp() - pause) < 5, (attempt, pause)
        clock.jump(seconds=pause - 10)
        ring(day)
        assert mailman.calls == attempt, "it was tried too early"
        clock.jump(seconds=15)
        ring(day)


def ring(day):
    """Something is written that owes nobody a letter, which wakes the clock of the zone."""
    seat = day.trial.seats[raceseed.PLAIN[-1 - day.asked]]
    day.asked += 1
    reply = day.welcome(f"Gast {day.asked}", seat, "afternoon")
    assert reply.status == 303, reply


def test_a_mail_command_that_hangs_keeps_nobody_waiting_and_no_server_from_stopping(day, mailman, clock):
    mailman.wait()
    for _ in range(5):
        quickly(day.reserved)
    until(lambda: mailman.calls)
    assert set(quickly(day.reads).values()) == {200}
    quickly(day.reserved)
    assert mailman.calls == 1, "several commands hang at once"
    day.server.stop()
    assert mailman.letters == []
    mailman.deliver()
    clock.jump(seconds=REST + 1)
    day.start(environment=clock.environment, **mailman.served)
    until(lambda: day.file.number(WAITING) == 0)
    assert mailman.readers == readers(day)

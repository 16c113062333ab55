"""Without room on the disk the zone refuses what it cannot keep, and nothing else; with room it goes on."""

import time
from datetime import date, timedelta

import pytest

from judge import WORDS
from mailman import Mailman, until
from smalldisk import SizeLimit, SmallFileSystem
from trial import Day

#: Reservations that may still find a place in what the files hold already.
STILL_FIT = 60
UNSENT = "SELECT count(*) FROM outbox WHERE sent_at IS NULL"


@pytest.fixture(params=[SmallFileSystem, SizeLimit])
def disk(request, tmp_path, note):
    """Where no file system can be mounted, both proofs are done with the limit."""
    kind = request.param
    if kind is SmallFileSystem and not kind.can_be_made(tmp_path):
        note("full disk: no file system can be mounted here, a limit on the size of files stood in for it")
        kind = SizeLimit
    made = kind(tmp_path / "data")
    yield made
    made.close()


def later():
    return date.today() + timedelta(days=2)


def refused(day):
    """The first reservation that is not kept."""
    for _ in range(STILL_FIT):
        reply = day.reserve()
        if reply.status != 303:
            return reply
    raise AssertionError("the disk is not full")


def test_a_full_disk_refuses_writes_goes_on_reading_and_recovers_without_a_restart(trial, disk):
    with Day(trial, disk.folder, later()).served(through=disk.through) as day:
        for _ in range(5):
            day.reserved()
        disk.fill(day.server)
        began = time.monotonic()
        reply = refused(day)
        assert reply.status == 503 and reply.headers["Retry-After"], reply
        assert reply.sentence == WORDS["refusal.unavailable"]
        for _ in range(10):
            assert day.reserve().status in (303, 503)
        assert time.monotonic() < began + 5, "a full disk makes visitors wait"
        assert set(day.reads().values()) == {200}
        refused(day)
        assert day.readiness() == (200, "degraded")
        disk.free(day.server)
        for _ in range(5):
            day.reserved()
        assert set(day.reads().values()) == {200}
        assert day.readiness() == (200, "ready")
        day.stands_as_promised()


def test_a_kill_on_a_full_disk_loses_nothing_and_what_starts_there_can_be_read(trial, disk):
    with Day(trial, disk.folder, later()).served(through=disk.through) as day:
        for _ in range(5):
            day.reserved()
        disk.fill(day.server)
        refused(day)
        day.server.kill()
        day.start(through=disk.through)
        assert set(day.reads().values()) == {200}
        disk.free(day.server)
        until(lambda: day.reserve().status == 303, what="the zone stays closed")
        assert day.readiness() == (200, "ready")
        day.stands_as_promised()


def test_a_letter_of_which_the_disk_cannot_note_that_it_went_goes_once(trial, disk, tmp_path):
    mailman = Mailman(tmp_path / "letters")
    mailman.wait()
    with Day(trial, disk.folder, later()).served(through=disk.through, **mailman.served) as day:
        day.reserved()
        until(lambda: mailman.calls)
        disk.fill(day.server)
        refused(day)
        mailman.deliver()
        until(lambda: mailman.letters)
        time.sleep(0.5)
        assert day.file.number(UNSENT) == len(day.book), "that the letter went could be noted"
        disk.free(day.server)
        day.reserved()
        until(lambda: day.file.number(UNSENT) == 0)
        assert len(mailman.letters) == len(day.book)

"""A file that may not be written, or is damaged, troubles its own zone only, and no longer than it lasts."""

import os
import shutil
import sqlite3
from contextlib import closing
from datetime import date, timedelta

import pytest

import program
import raceseed
from mailman import until
from raceground import ZONE
from trial import Day

PAGE = 4096
#: Seconds until a zone that can be used again is used again.
SOON = 10
#: Without this right even root may write only what the file itself allows.
OBEDIENT = ("setpriv", "--bounding-set", "-dac_override,-dac_read_search") if os.geteuid() == 0 else ()


@pytest.fixture
def data(tmp_path, bench_folder):
    """A folder with another zone in it."""
    shutil.copytree(bench_folder[0], tmp_path / "data")
    return tmp_path / "data"


@pytest.fixture
def neighbour(bench_folder):
    """Uses the other zone as if nothing had happened, each time on another place."""
    facts = bench_folder[1]
    places = map(facts.place, range(facts.places - 1, 0, -1))

    def use(day):
        reply = day.post("/bench/reserveringen", next(places).form, facts.sessions[0])
        assert reply.reservation, reply
        assert day.get("/bench").status == 200

    return use


def spoil(file, pages, chance):
    """Garbage in place of these pages, counted from one."""
    with file.open("r+b") as opened:
        for page in pages:
            opened.seek((page - 1) * PAGE)
            opened.write(chance.randbytes(PAGE))


def pages_of(file, table):
    """Those that hold a table and its indexes."""
    sql = "SELECT pageno FROM dbstat WHERE name IN (SELECT name FROM sqlite_schema WHERE tbl_name = ?)"
    with closing(sqlite3.connect(file)) as connection:
        return [page for (page,) in connection.execute(sql, (table,))]


def put_back(copy, file):
    """The file as it was, under its own name, without what belongs to the damaged one."""
    for tail in ("-wal", "-shm"):
        file.with_name(file.name + tail).unlink(missing_ok=True)
    shutil.copy(copy, file.with_suffix(".new"))
    file.with_suffix(".new").rename(file)


@pytest.fixture
def day(trial, data):
    """The zone with a few reservations in it; nobody serves it."""
    day = Day(trial, data, date.today() + timedelta(days=2))
    with day.served():
        for _ in range(5):
            day.reserved()
    return day


@pytest.fixture
def copy(day, tmp_path):
    return shutil.copy(day.file.path, tmp_path / "copy")


def test_a_file_that_may_not_be_written_is_read_and_nothing_is_promised(day, neighbour):
    day.file.path.chmod(0o400)
    with day.served(through=OBEDIENT):
        assert set(day.reads().values()) == {200}
        reply = day.reserve()
        assert reply.status == 503 and reply.headers["Retry-After"], reply
        assert day.readiness() == (200, "degraded")
        neighbour(day)
        for file in day.data.glob(f"{raceseed.SLUG}.sqlite*"):
            file.chmod(0o600)
        goes_on(day)


@pytest.mark.parametrize("spoiled", ["every page", "the first page", "all but the first page"])
def test_a_file_of_garbage_is_refused_and_its_copy_is_served(day, copy, neighbour, spoiled, chance):
    last = day.file.path.stat().st_size // PAGE
    pages = {"every page": (1, last), "the first page": (1, 1), "all but the first page": (2, last)}
    first, last = pages[spoiled]
    spoil(day.file.path, range(first, last + 1), chance)
    with day.served():
        assert set(day.reads().values()) == {503}
        assert day.reserve().status == 503
        assert day.readiness() == (200, "degraded")
        said = program.run("zone", "check", raceseed.SLUG, "--data", day.data, status=1)
        assert "the file is damaged" in said
        neighbour(day)
        put_back(copy, day.file.path)
        goes_on(day)


def test_a_file_that_is_damaged_in_places_is_read_elsewhere_and_written_nowhere(
    day, copy, neighbour, chance
):
    spoil(day.file.path, pages_of(day.file.path, "claims") + pages_of(day.file.path, "reservations"), chance)
    with day.served():
        assert day.reserve().status == 503
        for page in ("over", "privacy", "toegankelijkheid", "aanmelden", "en/aanmelden"):
            assert day.get(f"{ZONE}/{page}").status == 200, page
        assert set(day.reads().values()) == {200, 503}
        assert day.readiness() == (200, "degraded")
        said = day.post(f"{ZONE}/aanmelden/persona", {"persona": day.trial.members[0].id}, "")
        assert said.status == 503, "something was written beside the damage"
        neighbour(day)
        put_back(copy, day.file.path)
        goes_on(day)


def test_a_file_that_is_damaged_while_it_is_in_use_costs_one_zone_and_no_more(day, neighbour, chance):
    with day.served():
        day.reads()
        spoil(day.file.path, range(1, day.file.path.stat().st_size // PAGE + 1), chance)
        statuses = {day.reserve().status for _ in range(5)} | set(day.reads().values())
        assert statuses <= {200, 303, 503}, day.server.log()
        neighbour(day)


def goes_on(day):
    """Without a restart the zone is read and written again, with all that was confirmed."""
    until(lambda: day.reserve().status == 303, SOON, "the zone stays closed")
    assert set(day.reads().values()) == {200}
    assert day.readiness() == (200, "ready")
    day.stands_as_promised()

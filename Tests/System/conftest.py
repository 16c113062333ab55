"""What the system tests stand on: zones made once and copied, chance with a seed, figures at the end."""

import json
import os
import random
import shutil

import pytest

import bench
import movedclock
import program
import trial as trials
from raceground import RaceGround
from zonefile import ZoneFile

FULL = bool(os.environ.get("MIXEDZONE_FULL"))
SEED = int(os.environ.get("MIXEDZONE_SEED") or random.SystemRandom().randrange(2**32))
FIGURES = pytest.StashKey[list]()


def pytest_configure(config):
    config.stash[FIGURES] = []


def pytest_report_header():
    return f"MIXEDZONE_SEED={SEED}, {'full' if FULL else 'short'} proofs, {program.binary()}"


def pytest_terminal_summary(terminalreporter, config):
    for line in config.stash[FIGURES]:
        terminalreporter.write_line(line)


@pytest.fixture
def note(request):
    """Keeps a line for the end of the run."""
    return request.config.stash[FIGURES].append


@pytest.fixture
def chance(request):
    """Random numbers that the same seed gives again, apart for each test."""
    return random.Random(f"{SEED} {request.node.name}")


@pytest.fixture(scope="session")
def size():
    """Chooses between the size of a proof in every run and its full size."""
    return lambda short, full: full if FULL else short


@pytest.fixture(scope="session")
def bench_folder(tmp_path_factory):
    """A folder with the zone of the benchmark, and what its maker tells of it."""
    base = tmp_path_factory.mktemp("bench")
    facts = base / "facts.json"
    program.run("bench-data", "--data", base / "data", "--sessions", facts)
    made = bench.Bench(json.loads(facts.read_text("utf-8")))
    kept = ZoneFile(base / f"data/{made.zone}.sqlite").rows("SELECT token_digest FROM sessions")
    assert {digest for (digest,) in kept} == set(map(bench.digest, made.sessions)), "a half zone was made"
    return base / "data", made


@pytest.fixture
def bench_data(bench_folder, tmp_path):
    """A copy of that folder, and the facts."""
    data, facts = bench_folder
    shutil.copytree(data, tmp_path / "data")
    return tmp_path / "data", facts


@pytest.fixture(scope="module")
def race_ground(tmp_path_factory):
    """A server with a place that never closes and people who are signed in, for all tests of a module."""
    ground = RaceGround(tmp_path_factory.mktemp("race"))
    yield ground
    ground.close()


@pytest.fixture(scope="session")
def trial(tmp_path_factory):
    """A zone that never closes and people who are signed in, of which a bad day takes a copy."""
    return trials.make(tmp_path_factory.mktemp("trial"))


@pytest.fixture(scope="session")
def clock_library(tmp_path_factory):
    return movedclock.build(tmp_path_factory.mktemp("clock"))


@pytest.fixture
def clock(clock_library, tmp_path):
    """A clock that the test moves, for a server that is started in its environment."""
    return movedclock.MovedClock(clock_library, tmp_path)

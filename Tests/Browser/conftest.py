"""What the browser tests stand on: one browser, servers on copies of one seeded folder, visitors."""

import itertools
import shutil
from functools import cache

import pytest
from playwright.sync_api import expect, sync_playwright

import movedclock
import server as under_test
from road import Road
from visitor import Visitor

expect.set_options(timeout=5_000)


@pytest.fixture(scope="session")
def browser():
    """Debian's Chromium; Playwright brings none."""
    chromium = shutil.which("chromium")
    assert chromium, "there is no chromium; script/setup installs it"
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=chromium)
        yield running
        running.close()


@pytest.fixture(scope="session")
def seeded(tmp_path_factory):
    """A folder with seeded zones, made once, to take copies of."""
    base = tmp_path_factory.mktemp("seeded")

    @cache
    def folder(*zones):
        made = base / "-".join(zones)
        made.mkdir()
        for zone in zones:
            under_test.seed(made, zone)
        return made

    return folder


@pytest.fixture(scope="session")
def start(seeded, tmp_path_factory):
    """Starts a server on a fresh copy of the seeded zone."""
    base = tmp_path_factory.mktemp("zones")
    numbers = itertools.count(1)
    return lambda: under_test.Server(seeded("haarlem"), base / f"server-{next(numbers)}")


@pytest.fixture(scope="module")
def shared_server(start):
    """One server for all tests of a module; they must not stand in each other's way."""
    running = start()
    yield running
    running.stop()


@pytest.fixture
def own_server(start):
    """A server for one test that changes a lot."""
    running = start()
    yield running
    running.stop()


@pytest.fixture
def server(shared_server):
    """The server that visitors go to; a module that needs its own overrides this."""
    return shared_server


@pytest.fixture
def visit(browser, server):
    """Sends a new visitor, each in a browser of their own; at the end none may have seen trouble."""
    visitors = []

    def send(**manner):
        visitors.append(Visitor(browser, server.url, **manner))
        return visitors[-1]

    yield send
    for visitor in visitors:
        visitor.leave()


@pytest.fixture(scope="session")
def clock_library(tmp_path_factory):
    return movedclock.build(tmp_path_factory.mktemp("clock"))


@pytest.fixture
def road(browser, seeded, clock_library, tmp_path):
    """Opens a zone with a clock that the test moves; at the end nobody who was there may have seen trouble."""
    roads = []

    def open_zone(zone):
        clock = movedclock.MovedClock(clock_library, tmp_path)
        server = under_test.Server(seeded(zone), tmp_path / "server", clock.environment)
        roads.append(Road(browser, server, clock, zone))
        return roads[-1]

    yield open_zone
    for opened in roads:
        opened.leave()
        opened.server.stop()


MANNERS = {
    "mouse": {"hand": "mouse"},
    "keyboard": {"hand": "keyboard"},
    "mouse without script": {"hand": "mouse", "script": False},
}


@pytest.fixture(params=MANNERS, ids=str)
def visitor(visit, request):
    """Somebody with a mouse, with a keyboard alone, or without JavaScript: a test that takes it runs thrice."""
    return visit(**MANNERS[request.param])

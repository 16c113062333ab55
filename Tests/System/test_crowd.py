"""Thousands who sit and drip, with the limits as they come: somebody who wants a page gets it."""

import resource
import time

import pytest

import program
from bench import ZONE
from wire import Connection

IDLE, DRIPPING = 2000, 200
FORM = "Content-Type: application/x-www-form-urlencoded\r\nSec-Fetch-Site: same-origin\r\n"
#: Descriptors that the crowd needs here; the server raises its own limit.
FILES = 4096


@pytest.fixture
def many_files():
    before = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (max(FILES, before[0]), max(FILES, before[1])))
    yield
    resource.setrlimit(resource.RLIMIT_NOFILE, before)


class Crowd:
    """Who sits has got a page before; of who drips, one half sends a form and the other not even a header."""

    def __init__(self, port):
        self.lines = [Connection(port) for _ in range(IDLE)]
        for line in self.lines:
            line.send(f"GET /healthz HTTP/1.1\r\nHost: {line.host}\r\n\r\n".encode())
        assert {line.answer().status for line in self.lines} == {200}
        self.drips = [Connection(port) for _ in range(DRIPPING)]
        host = self.drips[0].host
        form = f"POST {ZONE}/aanmelden HTTP/1.1\r\nHost: {host}\r\n{FORM}Content-Length: 99\r\n\r\n"
        for line in self.drips[::2]:
            line.send(form.encode())
        self.head = f"GET {ZONE} HTTP/1.1\r\nHost: {host}\r\nCookie: {'x' * 99}".encode()
        self.turn = 0

    def drip(self):
        """One byte each."""
        for line in self.drips[::2]:
            line.send(b"x")
        for line in self.drips[1::2]:
            line.send(self.head[self.turn : self.turn + 1])
        self.turn += 1

    @property
    def present(self):
        """How many connections the server still holds."""
        return sum(_is_open(line.socket) for line in self.lines + self.drips)

    def leave(self):
        for line in self.lines + self.drips:
            line.close()


def _is_open(socket):
    socket.setblocking(False)
    try:
        return socket.recv(1) != b""
    except BlockingIOError:
        return True
    except OSError:
        return False
    finally:
        socket.setblocking(True)


def test_a_page_comes_within_a_second_while_thousands_sit_and_hundreds_drip(
    bench_data, many_files, size, note
):
    data, facts = bench_data
    plan = f"{ZONE}/plekken/zaal"
    with program.Server(data) as server:
        crowd, took = Crowd(server.port), []
        for second in range(size(4, 6)):
            began = time.monotonic()
            crowd.drip()
            for visit in range(5):
                place = facts.place(second * 5 + visit)
                took.append(seconds(lambda: read(server.port, [ZONE, plan])))
                took.append(seconds(lambda: reserve(server.port, place, facts.sessions[second * 5 + visit])))
            time.sleep(max(0, began + 1 - time.monotonic()))
        assert crowd.present == IDLE + DRIPPING, "the crowd was sent away before it could do harm"
        crowd.leave()
    note(f"crowd: {IDLE} idle, {DRIPPING} dripping; {len(took)} visits, the slowest took {max(took):.2f} s")
    assert max(took) < 1


def seconds(work):
    began = time.monotonic()
    work()
    return time.monotonic() - began


def read(port, paths):
    with Connection(port) as line:
        assert [line.get(path).status for path in paths] == [200] * len(paths)


def reserve(port, place, cookie):
    with Connection(port) as line:
        assert line.post(f"{ZONE}/reserveringen", place.form, cookie).reservation

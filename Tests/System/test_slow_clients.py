"""Visitors who are slow, greedy or many lose their own connection, and nobody else's."""

import shutil
import time

import pytest

import program
from wire import LOST, Connection

HEADER_SECONDS, BODY_SECONDS, IDLE_SECONDS, CONNECTIONS = 1, 2, 2, 24
#: Seconds by which a limit may be overrun on a busy machine.
SLACK = 2.0
LARGEST_BODY = 65_536
FORM = "Content-Type: application/x-www-form-urlencoded\r\nSec-Fetch-Site: same-origin\r\n"
CHUNKED = "Transfer-Encoding: chunked"


@pytest.fixture(scope="module")
def server(bench_folder, tmp_path_factory):
    data = tmp_path_factory.mktemp("slow") / "data"
    shutil.copytree(bench_folder[0], data)
    limits = {
        "headerSeconds": HEADER_SECONDS, "bodySeconds": BODY_SECONDS, "idleSeconds": IDLE_SECONDS,
        "connections": CONNECTIONS,
    }  # fmt: skip
    with program.Server(data, **limits) as running:
        yield running


@pytest.fixture
def connect(server):
    """Opens connections that are closed at the end."""
    opened = []

    def open_one():
        opened.append(Connection(server.port))
        return opened[-1]

    yield open_one
    for line in opened:
        line.close()


def drip(line, data, every=0.1, most=10):
    """Sends a byte at a time until the other side has had enough; returns the seconds that it took."""
    began = time.monotonic()
    line.socket.settimeout(every)
    for byte in data:
        try:
            line.send(bytes([byte]))
            if line.socket.recv(1) == b"":
                break
        except TimeoutError:
            pass
        except OSError:
            break
        assert time.monotonic() < began + most, "the drip went on for ever"
    else:
        raise AssertionError("everything was taken, drop by drop")
    return time.monotonic() - began


def begin_form(line, length):
    """The header of a form, with what it says about its length."""
    line.send(f"POST /bench/aanmelden HTTP/1.1\r\nHost: {line.host}\r\n{FORM}{length}\r\n\r\n".encode())


def others_are_served(server):
    began = time.monotonic()
    with Connection(server.port) as line:
        assert line.get("/bench").status == 200
    assert time.monotonic() < began + 1


def test_a_header_that_drips_is_cut_off(server, connect):
    line = connect()
    taken = drip(line, f"GET /bench HTTP/1.1\r\nHost: {line.host}\r\nCookie: {'x' * 500}".encode())
    assert HEADER_SECONDS - 0.2 <= taken <= HEADER_SECONDS + SLACK
    others_are_served(server)


def test_a_connection_that_says_nothing_is_cut_off(connect):
    assert connect().ends_within(HEADER_SECONDS + SLACK)


def test_a_body_that_drips_is_cut_off(server, connect):
    line = connect()
    begin_form(line, "Content-Length: 500")
    taken = drip(line, b"x" * 400)
    assert BODY_SECONDS - 0.2 <= taken <= BODY_SECONDS + SLACK
    others_are_served(server)


def test_many_drips_do_not_keep_others_waiting(server, connect):
    lines = [connect() for _ in range(CONNECTIONS - 4)]
    for line in lines:
        line.send(b"GET /bench HTTP/1.1\r\nHost: ")
    others_are_served(server)
    assert all(line.ends_within(HEADER_SECONDS + SLACK) for line in lines)


def test_a_body_that_says_it_is_too_large_is_refused(server, connect):
    line = connect()
    length = LARGEST_BODY + 1
    begin_form(line, f"Content-Length: {length}")
    line.send(b"email=" + b"x" * (length - 6))
    assert line.answer().status == 413
    others_are_served(server)


def test_a_body_that_turns_out_too_large_is_refused(server, connect):
    line = connect()
    begin_form(line, CHUNKED)
    for _ in range(LARGEST_BODY // 4096 + 1):
        line.send(b"1000\r\n" + b"x" * 4096 + b"\r\n")
    line.send(b"0\r\n\r\n")
    assert line.answer().status == 413
    others_are_served(server)


def test_a_body_without_end_is_cut_off(server, connect):
    """Long before its sender has had enough."""
    line = connect()
    begin_form(line, CHUNKED)
    with pytest.raises(LOST):
        for _ in range(64 * LARGEST_BODY // 4096):
            line.send(b"1000\r\n" + b"x" * 4096 + b"\r\n")
        line.answer(), line.answer()
    others_are_served(server)


def test_a_header_that_is_too_large_is_refused(server, connect):
    line = connect()
    line.send(f"GET /bench HTTP/1.1\r\nHost: {line.host}\r\nCookie: {'x' * 20_000}\r\n\r\n".encode())
    try:
        assert line.answer().status in (400, 431)
    except LOST:
        pass
    others_are_served(server)


def test_one_connection_too_many_is_turned_away_and_welcome_later(connect):
    lines = [welcomed(connect) for _ in range(CONNECTIONS)]
    one_more = connect()
    reply = one_more.get("/healthz")
    assert reply.status == 503 and reply.headers["Retry-After"] and one_more.ends_within(1)
    assert all(line.get("/healthz").status == 200 for line in lines)
    lines.pop().close()
    welcomed(connect)


def test_an_idle_connection_is_closed(connect):
    line = welcomed(connect)
    began = time.monotonic()
    assert line.ends_within(IDLE_SECONDS + SLACK)
    assert time.monotonic() > began + IDLE_SECONDS - 0.5


def welcomed(connect, seconds=2):
    """A connection that is served, once those that were closed before are no longer counted."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        line = connect()
        if line.get("/healthz").status == 200:
            return line
        line.close()
        time.sleep(0.02)
    raise AssertionError("there is no place for another visitor")

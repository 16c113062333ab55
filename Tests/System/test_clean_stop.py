"""Asked to stop, the server finishes what it has begun, ends its streams, and loses nothing."""

import time

import program
from bench import ZONE, digest
from load import RESERVE, Crowd
from wire import Connection
from zonefile import ZoneFile

HALVES = 8
#: Seconds; the limit in the settings is longer.
STOPS_WITHIN = 10


def test_a_stop_under_load_answers_what_was_begun(bench_data, chance, size, note):
    data, facts = bench_data
    crowd, stops = Crowd(facts), []
    before = ZoneFile(data / "bench.sqlite").reservations()
    late = iter(range(facts.places - 1, 0, -1))
    for _ in range(size(3, 10)):
        server = program.Server(data)
        begun = [begin_half(server, facts, next(late)) for _ in range(HALVES)]
        stream = open_stream(server, facts)
        idle = Connection(server.port)
        assert idle.get(ZONE).status == 200
        crowd.come(server.port)
        crowd.wait_busy()
        time.sleep(chance.uniform(0, 0.6))
        asked = time.monotonic()
        server.ask_to_stop()
        time.sleep(0.1)
        replies = [finish(line, rest) for line, rest in begun]
        assert all(reply.reservation for reply in replies), replies
        assert stream.ends_within(STOPS_WITHIN) and idle.ends_within(STOPS_WITHIN)
        server.wait_stopped(STOPS_WITHIN)
        stops.append(time.monotonic() - asked)
        crowd.wait_gone()
        file = ZoneFile(data / "bench.sqlite")
        before |= {reply.reservation: file.reservations()[reply.reservation] for reply in replies}
        assert file.faults() == []
        broken = [fault for fault in crowd.broken(file) if fault[0] not in before]
        assert broken == [], f"{len(broken)} promises broken: {broken[:5]}"
        assert carried_out_without_an_answer(crowd, file) == [], "a request was begun and not answered"
        program.verified_entries(data, facts.zone)
    note(
        f"clean stops: {len(stops)} under load, {crowd.confirmed} confirmed, "
        f"the longest took {max(stops):.1f} s"
    )


def begin_half(server, facts, number):
    """A reservation of which half the form has arrived; returns the connection and the other half."""
    line = Connection(server.port)
    member = facts.sessions[number % len(facts.sessions)]
    request = line.request(RESERVE, facts.place(number).form, member)
    line.send(request[:-20])
    return line, request[-20:]


def finish(line, rest):
    line.send(rest)
    reply = line.answer()
    assert line.ends_within(STOPS_WITHIN), "a server that stops keeps a connection"
    line.close()
    return reply


def open_stream(server, facts):
    """A stream of which the first bytes have come."""
    place = facts.place(0)
    stream = Connection(server.port)
    address = f"{ZONE}/stroom?plek=zaal&dag={place.day}&deel={place.form['deel']}"
    stream.send(f"GET {address} HTTP/1.1\r\nHost: {stream.host}\r\n\r\n".encode())
    assert stream.socket.recv(4096).startswith(b"HTTP/1.1 200 ")
    return stream


def carried_out_without_an_answer(crowd, file):
    """What stands in the file although whoever asked for it never heard."""
    found = file.reservations()
    done = []
    for promises in crowd.promises:
        for id, states in promises.kept.items():
            if len(states) == 2 and found[id][:3] == states[1][:3]:
                done.append((id, states))
        for member, place in promises.unanswered:
            done += [(id, place) for id in file.held_by(digest(member), place)]
    return done

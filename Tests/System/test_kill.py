"""Pulled down at any moment, the server keeps what it confirmed, and starts again at once."""

import shutil
import statistics
import time

import pytest

import program
import raceseed
from load import Crowd
from wire import Connection
from zonefile import ZoneFile


@pytest.fixture
def before(bench_folder):
    """The reservations that stand in the zone from its making."""
    data, facts = bench_folder
    return ZoneFile(data / f"{facts.zone}.sqlite").reservations()


def test_what_was_confirmed_outlives_a_kill_under_load(bench_data, before, chance, size, note):
    data, facts = bench_data
    crowd, starts = Crowd(facts), []
    server = program.Server(data)
    for _ in range(size(8, 25)):
        crowd.come(server.port)
        crowd.wait_busy()
        time.sleep(chance.uniform(0, 0.8))
        server.kill()
        crowd.wait_gone()
        server = program.Server(data)
        starts.append(server.ready_after)
        keeps_every_promise(server, crowd, facts.zone, before)
    read_back(server, crowd, chance)
    server.stop()
    note(
        f"kills: {len(starts)}, {crowd.confirmed} confirmed and {crowd.refused} refused before them, "
        f"ready after {min(starts) * 1000:.0f} to {max(starts) * 1000:.0f} ms"
    )
    assert statistics.median(starts) < program.READY_WITHIN


def keeps_every_promise(server, crowd, zone, before):
    file = ZoneFile(server.zone_file(zone))
    assert file.faults() == []
    broken = [fault for fault in crowd.broken(file) if fault[0] not in before]
    assert broken == [], f"{len(broken)} promises broken: {broken[:5]}"
    waiting = file.messages("reservation-confirmed")
    assert len(waiting) == len(set(waiting)), "somebody gets two mails about one reservation"
    told = file.number("SELECT count(*) FROM outbox WHERE kind = 'reservation-confirmed'")
    assert told == len(file.reservations()), "somebody gets no mail about what was confirmed, or two"
    entries = program.verified_entries(server.data, zone)
    assert entries == file.number("SELECT count(*) FROM journal")


def read_back(server, crowd, chance):
    """A few of the confirmed are seen by their owners."""
    owners = [item for promises in crowd.promises for item in promises.owners.items()]
    with Connection(server.port) as line:
        for id, cookie in chance.sample(owners, 20):
            reply = line.get(f"/bench/reserveringen/{id}", cookie)
            assert reply.status == 200, reply


@pytest.mark.parametrize("making", ["seed", "zone create"])
def test_a_kill_while_a_zone_is_made_leaves_no_half_zone(making, tmp_path, chance, size, note):
    command = [*making.split(), raceseed.write(tmp_path), "--data"]
    began = time.monotonic()
    program.run(*command, tmp_path / "measured")
    needed = time.monotonic() - began
    entries = program.verified_entries(tmp_path / "measured", raceseed.SLUG)
    data, whole, kills = tmp_path / "data", 0, size(8, 40)
    final = data / f"{raceseed.SLUG}.sqlite"
    for number in range(kills):
        process = program.begin(*command, data)
        time.sleep(needed * (number + chance.random()) / kills)
        process.kill()
        process.wait(timeout=10)
        if final.exists():
            assert program.verified_entries(data, raceseed.SLUG) == entries
            shutil.rmtree(data)
            whole += 1
    if not final.exists():
        program.run(*command, data)
    assert program.verified_entries(data, raceseed.SLUG) == entries
    assert not list(data.glob(".new-*"))
    note(f"kills during {making}: {kills}, after which {whole} whole zones and no half one")

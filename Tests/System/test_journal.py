"""Whoever changes the journal behind the program's back is found out, at the entry where it happened."""

import hashlib

import pytest

import program
from zonefile import ZoneFile

PLACE = 17
ROW = "SELECT sequence, entry, salt, digest, hash FROM journal WHERE sequence >= ? ORDER BY sequence"
WRITE = "UPDATE journal SET entry = ?, salt = ?, digest = ?, hash = ? WHERE sequence = ?"


@pytest.fixture
def zone(bench_data):
    """The zone's file, of which no server runs; its journal is whole."""
    data, facts = bench_data
    program.verified_entries(data, facts.zone)
    return ZoneFile(data / f"{facts.zone}.sqlite")


def found(zone, sequence, words):
    """The verification fails, names the entry and says what is wrong with it."""
    said = program.run("journal", "verify", "bench", "--data", zone.path.parent, status=program.BAD_DATA)
    assert words.format(sequence) in said, said


def changed(entry):
    """The same entry, one second earlier."""
    before, at = '"at":', '"at":'
    start = entry.index(before) + len(at)
    return entry[:start] + str(int(entry[start:].partition(",")[0]) - 1) + entry[entry.index(",") :]


def forged(rows, previous):
    """Rows with digests and hashes that fit again, as somebody would make them who knows how."""
    for sequence, entry, salt, _, _ in rows:
        digest = hashlib.sha256(salt + entry.encode()).digest()
        previous = hashlib.sha256(previous + sequence.to_bytes(8, "big") + digest).digest()
        yield sequence, entry, salt, digest, previous


def test_a_changed_entry(zone):
    (entry,) = zone.rows("SELECT entry FROM journal WHERE sequence = ?", PLACE)[0]
    zone.change(("UPDATE journal SET entry = ? WHERE sequence = ?", (changed(entry), PLACE)))
    found(zone, PLACE, "entry {} was changed")


def test_a_changed_entry_with_a_digest_that_fits(zone):
    _, entry, salt, _, _ = zone.rows(ROW, PLACE)[0]
    digest = hashlib.sha256(salt + changed(entry).encode()).digest()
    zone.change(
        ("UPDATE journal SET entry = ?, digest = ? WHERE sequence = ?", (changed(entry), digest, PLACE))
    )
    found(zone, PLACE, "entry {} stands where it was not written")


def test_a_chain_that_was_written_anew(zone):
    rows = zone.rows(ROW, PLACE)
    (previous,) = zone.rows("SELECT hash FROM journal WHERE sequence = ?", PLACE - 1)[0]
    rows[0] = (rows[0][0], changed(rows[0][1]), *rows[0][2:])
    zone.change(*((WRITE, (*rest, sequence)) for sequence, *rest in forged(rows, previous)))
    found(zone, rows[-1][0], "entry {} is not the one that was seen before")


def test_a_removed_entry(zone):
    zone.change(("DELETE FROM journal WHERE sequence = ?", (PLACE,)))
    found(zone, PLACE, "entries are missing at {}")


def test_a_removed_entry_whose_gap_was_closed(zone):
    last = zone.number("SELECT max(sequence) FROM journal")
    close = "UPDATE journal SET sequence = ? WHERE sequence = ?"
    zone.change(
        ("DELETE FROM journal WHERE sequence = ?", (PLACE,)),
        *((close, (number - 1, number)) for number in range(PLACE + 1, last + 1)),
        ("UPDATE sqlite_sequence SET seq = ? WHERE name = 'journal'", (last - 1,)),
    )
    found(zone, PLACE, "entry {} stands where it was not written")


def test_two_entries_in_the_other_order(zone):
    one, other = zone.rows(ROW, PLACE)[:2]
    zone.change((WRITE, (*other[1:], one[0])), (WRITE, (*one[1:], other[0])))
    found(zone, PLACE, "entry {} stands where it was not written")


def test_a_removed_last_entry(zone):
    last = zone.number("SELECT max(sequence) FROM journal")
    zone.change(("DELETE FROM journal WHERE sequence = ?", (last,)))
    found(zone, last, "entries are missing at {}")


def test_a_removed_last_entry_that_nothing_in_the_file_remembers(zone):
    last = zone.number("SELECT max(sequence) FROM journal")
    zone.change(
        ("DELETE FROM journal WHERE sequence = ?", (last,)),
        ("UPDATE sqlite_sequence SET seq = ? WHERE name = 'journal'", (last - 1,)),
    )
    found(zone, last, "entry {} is not the one that was seen before")

"""Sixteen connections, one seat: one wins, in whatever way the others try."""

from collections import Counter

import judge
import program
import raceseed
import rounds
from bench import PARTS
from book import Held
from pagetext import forms


def test_one_of_sixteen_wins_every_race(race_ground, chance, size, note):
    ground, wins = race_ground, Counter()
    for number in range(size(210, 1000)):
        race = rounds.KINDS[number % len(rounds.KINDS)](ground, chance)
        chance.shuffle(race.attempts)
        attempt, id = judge.winner(ground, race, judge.run(ground, race, chance))
        wins[race.kind, attempt.way] += 1
        race.after(id)
    stands_as_promised(ground)
    races = Counter()
    for (kind, way), count in wins.items():
        races[kind] += count
    note(f"races: {races.total()} rounds of {len(ground.lines)}, " + _listed(races))
    note("  won by " + _listed(Counter(f"{way} in {kind}" for kind, way in wins.elements())))


def test_a_seat_that_is_offered_to_a_loser_can_be_had(race_ground, chance, size):
    ground = race_ground
    for _ in range(size(20, 100)):
        race = rounds.chosen(ground, chance)
        replies = judge.run(ground, race, chance)
        judge.winner(ground, race, replies)
        loser = next(n for n, reply in enumerate(replies) if reply.status == 409)
        person, offer = race.attempts[loser], forms(replies[loser].text, "/reserveringen")[0]
        reply = ground.lines[loser].post(offer.action, offer.sent, person.cookie)
        assert reply.reservation, reply
        seat, day, part = (offer.value(name) for name in ("plek", "dag", "deel"))
        ground.book.add(reply.reservation, Held(person.member, seat, day, PARTS[part]))
    stands_as_promised(ground)


def test_the_same_form_sent_sixteen_times_at_once_is_one_reservation(race_ground, chance, size):
    ground = race_ground
    for _ in range(size(10, 50)):
        day, part = ground.next_slot()
        (seat,) = ground.free_seats(raceseed.PLAIN, day, part, 1)
        (person,) = ground.free_members(1, (day, part))
        attempts = [rounds.reserve(person, seat, day, part)] * len(ground.lines)
        replies = judge.run(ground, rounds.Round("twice", seat, day, attempts), chance)
        ids = {reply.reservation for reply in replies}
        assert len(ids) == 1 and "" not in ids, replies
        ground.book.add(ids.pop(), Held(person.id, seat, day, part))
    stands_as_promised(ground)


def test_the_same_walk_in_sent_sixteen_times_at_once_is_one_guest(race_ground, chance, size):
    ground = race_ground
    for number in range(size(5, 25)):
        day, part = ground.now()
        seat = ground.seats[raceseed.FEATURES["quiet"][0]]
        attempts = [rounds.walk_in(ground, ground.hosts[0], f"Buur {number}", seat, part)] * len(ground.lines)
        replies = judge.run(ground, rounds.Round("twice", seat, day, attempts), chance)
        assert {reply.status for reply in replies} == {303}, replies
        (id,) = ground.holders(seat, day, part)
        ground.book.add(id, Held("", seat, day, part, "checkedIn"))
        ground.see_off(id)
    stands_as_promised(ground)


def test_a_member_who_asks_for_sixteen_seats_at_once_gets_one(race_ground, chance, size):
    ground = race_ground
    for _ in range(size(10, 50)):
        day, part = ground.next_slot()
        seats = ground.free_seats(raceseed.PLAIN, day, part, len(ground.lines))
        (person,) = ground.free_members(1, (day, part))
        attempts = [rounds.reserve(person, seat, day, part) for seat in seats]
        replies = judge.run(ground, rounds.Round("one person", "", day, attempts), chance)
        won = [n for n, reply in enumerate(replies) if reply.reservation]
        assert len(won) == 1 and sorted(r.status for r in replies)[1:] == [409] * (len(replies) - 1), replies
        ground.book.add(replies[won[0]].reservation, Held(person.id, seats[won[0]], day, part))
    stands_as_promised(ground)


def stands_as_promised(ground):
    """The file holds what was confirmed and nothing else; nothing in it is double; the journal is whole."""
    assert ground.file.faults() == []
    rows = "SELECT id, coalesce(member_id, ''), seat_id, day, part, state FROM reservations"
    found = ground.file.rows(rows)
    assert {id: Held(*rest) for id, *rest in found} == ground.book.reservations
    booked = [id for id, held in ground.book.reservations.items() if held.member]
    sent = "SELECT count(*) FROM outbox WHERE kind = ?"
    assert ground.file.number(sent, "reservation-confirmed") == len(booked)
    assert ground.file.number(sent, "reservation-moved") == ground.book.moves
    assert program.verified_entries(ground.server.data, raceseed.SLUG) == ground.file.number(
        "SELECT max(sequence) FROM journal"
    )


def _listed(counts):
    return ", ".join(f"{name} {count}" for name, count in sorted(counts.items()))

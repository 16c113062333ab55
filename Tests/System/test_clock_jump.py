"""A clock that jumps makes nobody lose a seat, gives none to two, and never turns the journal back."""

from datetime import timedelta

import pytest

import program
import raceseed
from mailman import until
from raceground import RESERVE, ZONE
from trial import Day

UNSENT = "SELECT count(*) FROM outbox WHERE sent_at IS NULL"
INSTANTS = "SELECT at FROM journal ORDER BY sequence"
#: What the clock does to a reservation whose time is over, within seconds.
SOON = 10


@pytest.fixture
def day(trial, clock, tmp_path):
    """It is noon, in a part that runs from eight to four."""
    day = Day(trial, tmp_path / "data", clock.now.date() + timedelta(days=2))
    with day.served(environment=clock.environment):
        yield day


def today(clock):
    return clock.now.date().isoformat()


def one_of_five_gets(day, seat, on, part):
    """Of five members who want the same seat; returns the one reservation."""
    people = day.trial.members[-5:]
    replies = [day.reserve(person, seat, on, part) for person in people]
    assert sorted(reply.status for reply in replies) == [303] + [409] * 4, replies
    return next(reply.reservation for reply in replies if reply.reservation)


def nobody_gets(day, seat, on, part):
    for person in day.trial.members[-10:-5]:
        assert day.reserve(person, seat, on, part).status == 409


def state(day, id):
    return day.file.reservations()[id][0]


def letters_go(day):
    until(lambda: day.file.number(UNSENT) == 0, SOON, "letters wait for the clock")


def journal_only_goes_on(day):
    instants = [at for (at,) in day.file.rows(INSTANTS)]
    assert instants == sorted(instants)
    day.stands_as_promised()


def test_an_hour_back_frees_no_seat_and_stops_no_letter(day, clock, trial):
    seats = iter(trial.seats[number] for number in raceseed.PLAIN)
    chosen, given = next(seats), next(seats)
    one_of_five_gets(day, chosen, today(clock), "afternoon")
    assert day.welcome("Gast", given, "afternoon").status == 303
    letters_go(day)
    clock.jump(hours=-1)
    nobody_gets(day, chosen, today(clock), "afternoon")
    nobody_gets(day, given, today(clock), "afternoon")
    one_of_five_gets(day, next(seats), today(clock), "evening")
    day.reserved()
    assert set(day.reads().values()) == {200}
    letters_go(day)
    journal_only_goes_on(day)


def test_an_hour_back_signs_nobody_out_and_takes_no_role(day, clock):
    """Not even a role that was given a moment before."""
    told = program.run(
        "member", "invite", raceseed.SLUG, "nieuw@voorbeeld.nl", "--data", day.data,
        "--name", "Nieuw", "--role", "host", "--scope", f"location:{raceseed.LOCATION}",
    )  # fmt: skip
    ((id,),) = day.file.rows("SELECT id FROM members WHERE email = 'nieuw@voorbeeld.nl'")
    before = sign_in(day, id)
    desk = f"{ZONE}/host?locatie={raceseed.LOCATION}"
    assert day.get(desk, before).status == 200, told
    clock.jump(hours=-1)
    after = sign_in(day, id)
    assert [day.get(desk, cookie).status for cookie in (before, after)] == [200, 200]
    assert day.get(RESERVE, day.trial.members[0].cookie).status == 200


def sign_in(day, member):
    reply = day.post(f"{ZONE}/aanmelden/persona", {"persona": member}, "")
    assert reply.status == 303, reply
    return reply.headers["Set-Cookie"].partition(";")[0]


def test_a_day_forward_marks_who_did_not_come_and_nobody_else(day, clock, trial):
    seats = iter(trial.seats[number] for number in raceseed.PLAIN)
    seat, given = next(seats), next(seats)
    yesterday = today(clock)
    missed = one_of_five_gets(day, seat, yesterday, "afternoon")
    assert day.welcome("Gast", given, "afternoon").status == 303
    coming = [day.reserved() for _ in range(3)]
    clock.jump(days=1)
    assert day.reserve(trial.members[0], seat, yesterday, "evening").status == 409
    one_of_five_gets(day, seat, today(clock), "afternoon")
    until(lambda: state(day, missed) == "noShow", SOON, "nobody notes who did not come")
    assert {state(day, id) for id in coming} == {"confirmed"}
    assert day.file.number("SELECT count(*) FROM reservations WHERE state = 'checkedIn'") == 0
    assert day.file.number("SELECT count(*) FROM reservations WHERE state = 'left'") == 1
    assert set(day.reads().values()) == {200}
    letters_go(day)
    journal_only_goes_on(day)


def test_a_day_too_many_that_is_taken_back_stops_neither_reservations_nor_letters(day, clock):
    clock.jump(days=1)
    day.reserved()
    clock.jump(days=-1)
    for _ in range(3):
        day.reserved()
    assert set(day.reads().values()) == {200}
    letters_go(day)
    journal_only_goes_on(day)


def test_a_session_ends_by_the_clock_and_not_before(day, clock, trial):
    cookie = sign_in(day, trial.members[0].id)
    clock.jump(days=30, minutes=-1)
    assert day.get(RESERVE, cookie).status == 200
    clock.jump(minutes=2)
    reply = day.get(RESERVE, cookie)
    assert reply.status == 303 and "/aanmelden" in reply.headers["Location"], reply

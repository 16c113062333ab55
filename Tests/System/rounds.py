"""Ways to claim a seat, and races in which sixteen connections try them for the same one at once."""

from collections.abc import Callable
from typing import NamedTuple

from bench import SLUGS
from raceground import CONNECTIONS, RESERVE, WALK_IN, Person, RaceGround
from raceseed import FEATURES, LOCATION, PLAIN, SHORT

LONE = "wheelchairAccessible"


class Attempt(NamedTuple):
    #: Which way: "reserve", "any seat", "move" or "walk-in".
    way: str
    path: str
    form: list
    cookie: str
    member: str
    part: str
    #: The reservation that is moved, or the name of the guest.
    about: str = ""


class Round(NamedTuple):
    kind: str
    seat: str
    day: str
    attempts: list
    #: Seconds, at most, by which hosts are ahead of the others, since their form takes more work.
    head_start: float = 0
    #: What makes the seat free again, given the winner's reservation.
    after: Callable = lambda _: None


def reserve(person: Person, seat, day, part):
    form = [("plek", seat), ("dag", day), ("deel", SLUGS[part])]
    return Attempt("reserve", RESERVE, form, person.cookie, person.id, part)


def any_seat(person: Person, feature, day, part):
    form = [("plek", ""), ("locatie", LOCATION), ("kenmerk", feature), ("dag", day), ("deel", SLUGS[part])]
    return Attempt("any seat", RESERVE, form, person.cookie, person.id, part)


def move(person: Person, reservation, seat, day, part):
    path = f"{RESERVE}/{reservation}/verplaatsing"
    form = [("plek", seat), ("dag", day), ("deel", SLUGS[part])]
    return Attempt("move", path, form, person.cookie, person.id, part, reservation)


def walk_in(ground: RaceGround, host: Person, guest, seat, part):
    page = ground.walk_in_form(host)
    form = page.filled(wie="gast", naam=guest, deel=SLUGS[part], plek=seat)
    return Attempt("walk-in", WALK_IN, form, host.cookie, "", part, guest)


def chosen(ground, chance):
    """Everybody wants the same seat."""
    day, part = ground.next_slot()
    seat = chance.choice(ground.free_seats(PLAIN, day, part))
    people = ground.free_members(CONNECTIONS, (day, part))
    return Round("chosen seat", seat, day, [reserve(p, seat, day, part) for p in people])


def last_with_feature(ground, chance):
    """Everybody wants any seat with a feature, and one is left."""
    day, part = ground.next_slot()
    feature = _open_feature(ground, chance, day, part)
    seat = _fill_up_to_one(ground, feature, day, part)
    people = ground.free_members(CONNECTIONS, (day, part))
    return Round("any seat", seat, day, [any_seat(p, feature, day, part) for p in people])


def moved_onto(ground, chance):
    """Everybody has a seat, at that time or another of that day, and wants to move to the same one."""
    day, part = ground.next_slot()
    seat = chance.choice(ground.free_seats(FEATURES[LONE] + list(PLAIN[:8]), day, part))
    movers = _movers(ground, CONNECTIONS // 2, (day, part), (day, part))
    movers += _movers(ground, CONNECTIONS // 2, (day, chance.choice(SHORT)), (day, part))
    return Round("move", seat, day, [move(p, id, seat, day, part) for p, id in movers])


def every_way(ground, chance):
    """Chosen, any and moved onto: the last seat with a feature."""
    day, part = ground.next_slot()
    feature = _open_feature(ground, chance, day, part)
    seat = _fill_up_to_one(ground, feature, day, part)
    movers = _movers(ground, 5, (day, part), (day, part))
    people = ground.free_members(11, (day, part))
    attempts = [reserve(p, seat, day, part) for p in people[:5]]
    attempts += [any_seat(p, feature, day, part) for p in people[5:]]
    attempts += [move(p, id, seat, day, part) for p, id in movers]
    return Round("every way", seat, day, attempts)


def long_and_short(ground, chance):
    """Half want the whole day, half a part of it."""
    day, part = ground.next_slot()
    seat = chance.choice(ground.free_seats(PLAIN, day, "day"))
    people = ground.free_members(CONNECTIONS, (day, "day"))
    attempts = [reserve(p, seat, day, part) for p in people[:8]]
    return Round("day or part", seat, day, attempts + [reserve(p, seat, day, "day") for p in people[8:]])


def at_the_door(ground, chance):
    """Every host gives the same seat, which somebody has just left, to somebody else at the door."""
    day, part = ground.now()
    seat = ground.seats[FEATURES["quiet"][-1]]
    attempts = [walk_in(ground, host, f"Gast {n}", seat, part) for n, host in enumerate(ground.hosts)]
    return Round("walk-in", seat, day, attempts, after=ground.see_off)


def door_and_web(ground, chance):
    """Hosts at the door, members who choose it, wish it or move onto it: the last seat with a feature."""
    day, part = ground.now()
    (seat,) = ground.free_seats(FEATURES[LONE], day, part, 1)
    movers = _movers(ground, 4, ground.next_slot(), (day, part))
    people = ground.free_members(8, (day, part))
    attempts = [walk_in(ground, host, f"Gast {n}", seat, part) for n, host in enumerate(ground.hosts[:4])]
    attempts += [reserve(p, seat, day, part) for p in people[:4]]
    attempts += [any_seat(p, LONE, day, part) for p in people[4:]]
    attempts += [move(p, id, seat, day, part) for p, id in movers]
    return Round("door and web", seat, day, attempts, 0.02, ground.clear)


KINDS = [chosen, last_with_feature, moved_onto, at_the_door, every_way, long_and_short, door_and_web]


def _open_feature(ground, chance, day, part):
    """A feature of which a seat is free."""
    free = [
        feature for feature, numbers in FEATURES.items()
        if any(ground.book.is_free(ground.seats[n], day, part) for n in numbers)
    ]  # fmt: skip
    return chance.choice(free)


def _fill_up_to_one(ground, feature, day, part):
    """Others take every seat with the feature but the last."""
    *others, last = ground.free_seats(FEATURES[feature], day, part)
    for person, seat in zip(ground.free_members(len(others), (day, part)), others):
        ground.reserve(person, seat, day, part)
    return last


def _movers(ground, wanted, there, here):
    """Members with a reservation there, who are free here unless it is the same time."""
    day, part = there
    found = []
    for person in ground.free_members(wanted, there, here):
        (seat,) = ground.free_seats(PLAIN[8:], day, part, 1)
        found.append((person, ground.reserve(person, seat, day, part)))
    return found

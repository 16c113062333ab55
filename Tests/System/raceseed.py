"""A zone for racing: one place that never closes, so that the host can give a seat at any hour."""

import json

from program import ROOT

SLUG, LOCATION = "proef", "hal"
MEMBERS, HOSTS = 240, 16
SEATS = 168

#: Feature → the numbers of the seats that have it; the first seat is the only one of its kind.
FEATURES = {"wheelchairAccessible": [1], "monitor": [2, 3], "standingDesk": [4, 5, 6], "quiet": [7, 8]}
PLAIN = range(9, SEATS + 1)

#: Three parts that touch, and one that holds them all; hours on the clock of the zone.
HOURS = {"morning": (0, 8), "afternoon": (8, 16), "evening": (16, 24), "day": (0, 24)}
SHORT = ("morning", "afternoon", "evening")


def overlap(one, other):
    return one == other or "day" in (one, other)


def write(folder):
    """Writes the seed and its scenario; returns the seed's path."""
    seed, scenario = folder / f"{SLUG}.json", folder / f"{SLUG}.scenario.json"
    seed.write_text(json.dumps(_seed()), "utf-8")
    scenario.write_text(json.dumps(_scenario()), "utf-8")
    return seed


def _seed():
    """Haarlem's, with another name and one other place."""
    seed = json.loads((ROOT / "seeds/haarlem.json").read_text("utf-8"))
    place = next(place for place in seed["locations"] if place["kind"] == "workplace")
    for key in ("openings", "closures", "closedHolidays"):
        place.pop(key, None)
    parts = [{"part": part, "from": f"{a:02}:00", "to": f"{b:02}:00"} for part, (a, b) in HOURS.items()]
    weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
    always = {"validFrom": {"relative": -2}, "opens": "00:00", "closes": "24:00", "parts": parts}
    place |= {
        "id": LOCATION,
        "name": "Hal",
        "rules": {"cancelUntilHours": 0, "horizonDays": 366, "maxOpenReservations": 100},
        "openingRules": [{"weekday": weekday, **always} for weekday in weekdays],
        "rooms": [_room()],
    }
    seed["zone"] |= {"slug": SLUG, "name": "Proef"}
    seed.pop("assumed", None)
    return seed | {"programmes": [], "locations": [place]}


def _room():
    features = {number: [feature] for feature, numbers in FEATURES.items() for number in numbers}
    seats = [
        {
            "number": number,
            "x": 1 + (number - 1) % 12 * 1.2,
            "y": 1 + (number - 1) // 12 * 1.2,
            "direction": 0,
            "features": features.get(number, []),
        }
        for number in range(1, SEATS + 1)
    ]
    return {
        "id": "zaal", "name": {"nl": "Zaal", "en": "Hall"},
        "x": 0, "y": 0, "width": 16, "depth": 20, "tables": [], "seats": seats,
    }  # fmt: skip


def _scenario():
    people = [persona("beheer", "administrator")]
    people += [persona(f"host-{n}", "host", scope=f"location:{LOCATION}") for n in range(HOSTS)]
    people += [persona(f"lid-{n}", "entrepreneur") for n in range(MEMBERS)]
    return {
        "format": "mixed-zone-scenario/1",
        "zone": SLUG,
        "begins": {"relative": -2, "time": "08:00"},
        "personas": people,
    }


def persona(id, role, **scope):
    return {
        "id": id, "name": id.capitalize(), "email": f"{id}@voorbeeld.nl", "language": "nl",
        "roles": [{"role": role, **scope}], "canHelpWith": "", "isLookingFor": "", "consents": [],
        "joined": {"relative": -2, "time": "09:00"},
    }  # fmt: skip

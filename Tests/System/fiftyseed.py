"""A zone in which fifty residents hold the seats of one body, with a ballot open, and write one proposal together."""

import json

import raceseed

PEOPLE, BODY = 50, "raad"
QUESTION, TITLE = "Gaat dit door?", "Een plan van vijftig"


def resident(number):
    return f"bewoner-{number:02}"


def write(folder):
    """Writes the seed and its scenario; returns the seed's path."""
    seed, scenario = raceseed.write(folder), folder / f"{raceseed.SLUG}.scenario.json"
    people = [raceseed.persona("beheer", "administrator"), raceseed.persona("griffier", "civilServant")]
    people += [raceseed.persona("host", "host", scope=f"location:{raceseed.LOCATION}")]
    people += [raceseed.persona(resident(number), "resident") for number in range(PEOPLE)]
    story = {
        "format": "mixed-zone-scenario/1",
        "zone": raceseed.SLUG,
        "begins": {"relative": -2, "time": "08:00"},
        "personas": people,
        "steps": _numbered([*_body(), *_team()]),
    }
    scenario.write_text(json.dumps(story), "utf-8")
    return seed


def _both(text):
    return {"nl": text, "en": text}


def _body():
    seat = {"category": "resident", "function": _both(""), "hasVote": True}
    charter = {"quorum": 26, "quorumOf": {}, "majority": "simple", "isSecret": False, "mayVoteOutside": True}
    body = {"id": BODY, "kind": "other", "title": _both("Raad"), "purpose": _both("Beslist."), "charter": charter}
    yield "beheer", "add-body", body | {"seats": [seat] * PEOPLE}
    for number in range(PEOPLE):
        yield "beheer", "fill-seat", {
            "seat": f"{BODY}-{number + 1}", "member": f"@{resident(number)}", "isDeputy": False,
            "startsOn": "@day:-1", "designation": "elected",
        }  # fmt: skip
    yield "beheer", "name-secretary", {"body": BODY, "member": "@griffier"}
    yield "griffier", "plan-ballot", {"body": BODY, "question": QUESTION}, "stemming"
    yield "griffier", "open-ballot", {"ballot": "@stemming", "closesAt": "@at:9 17:00"}


def _team():
    first, *others = (resident(number) for number in range(PEOPLE))
    form = {"kind": "initiativeGroup", "title": "Vijftig", "purpose": "Samen.", "wantsResidentsMajority": True}
    yield first, "form-team", form | {"capacity": "resident", "themes": "circular", "area": "schalkwijk"}, "team"
    for other in others:
        yield other, "ask-to-join", {"team": "@team", "capacity": "resident", "note": ""}
        answer = {"team": "@team", "member": f"@{other}", "isAccepted": True, "isObserver": False}
        yield first, "answer-team-invitation", answer
    yield first, "begin-proposal", {"team": "@team", "title": TITLE}, "plan"


def _numbered(acts):
    """One after the other, a minute apart, on the day before today."""
    steps = []
    for minute, (by, do, given, *name) in enumerate(acts):
        at = {"relative": -1, "time": f"{8 + minute // 60:02}:{minute % 60:02}"}
        steps.append({"at": at, "by": by, "do": do, "with": given} | ({"as": name[0]} if name else {}))
    return steps

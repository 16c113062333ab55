"""Fifty people at once: every vote counts once, and nobody's words are lost."""

import fiftyseed
import program
import pytest
import raceseed
from pagetext import forms
from wire import Connection
from zonefile import ZoneFile

ZONE = f"/{raceseed.SLUG}"


class Crowd:
    """A server, and fifty people who are signed in, each on a connection of their own."""

    def __init__(self, base):
        self.data = base / "data"
        program.run("seed", fiftyseed.write(base), "--data", self.data)
        self.server = program.Server(self.data)
        self.file = ZoneFile(self.server.zone_file(raceseed.SLUG))
        ids = self.file.rows("SELECT id FROM members WHERE email LIKE 'bewoner-%' ORDER BY email")
        self.lines = [Connection(self.server.port) for _ in ids]
        self.cookies = [self._sign_in(line, id) for line, (id,) in zip(self.lines, ids, strict=True)]

    def _sign_in(self, line, member):
        reply = line.post(f"{ZONE}/aanmelden/persona", {"persona": member})
        assert reply.status == 303, reply
        return reply.headers["Set-Cookie"].partition(";")[0]

    def at_once(self, path, given):
        """Everybody sends their form but for the last byte, then these; the replies, by number."""
        requests = {
            number: self.lines[number].request(path, form, self.cookies[number]) for number, form in given.items()
        }
        for number, request in requests.items():
            self.lines[number].send(request[:-1])
        for number, request in requests.items():
            self.lines[number].send(request[-1:])
        return {number: self.lines[number].answer() for number in requests}

    def close(self):
        for line in self.lines:
            line.close()
        self.server.stop()
        program.verified_entries(self.data, raceseed.SLUG)


@pytest.fixture
def crowd(tmp_path):
    crowd = Crowd(tmp_path)
    yield crowd
    crowd.close()


def test_fifty_votes_at_once_are_fifty_votes(crowd):
    ((ballot,),) = crowd.file.rows("SELECT id FROM ballots WHERE question = ?", fiftyseed.QUESTION)
    choices = ["against" if number % 5 == 0 else "for" for number in range(fiftyseed.PEOPLE)]
    votes = {number: {"keuze": choice} for number, choice in enumerate(choices)}
    replies = crowd.at_once(f"{ZONE}/stemmingen/{ballot}/stem", votes)
    assert {reply.status for reply in replies.values()} == {303}, replies
    count = "SELECT choice, count(*) FROM named_votes WHERE ballot_id = ? GROUP BY choice"
    counted = dict(crowd.file.rows(count, ballot))
    assert counted == {"against": choices.count("against"), "for": choices.count("for")}
    cast = "SELECT count(*) FROM journal WHERE entry ->> 'command' = 'cast-vote/1'"
    assert crowd.file.number(cast) == fiftyseed.PEOPLE


def test_fifty_writers_of_one_text_lose_no_word(crowd, note):
    ((proposal,),) = crowd.file.rows("SELECT id FROM proposals WHERE title = ?", fiftyseed.TITLE)
    path = f"{ZONE}/voorstellen/{proposal}/delen/probleem"
    wishes = {number: f"Wens {number:02} van de buurt." for number in range(fiftyseed.PEOPLE)}
    version, text, rounds = 0, "", 0
    left = dict(wishes)
    while left:
        rounds += 1
        given = {n: {"versie": version, "tekst": f"{text}\n{wish}".strip()} for n, wish in left.items()}
        replies = crowd.at_once(path, given)
        saved = [number for number, reply in replies.items() if reply.status == 303]
        assert len(saved) == 1, replies
        for number, reply in replies.items():
            if number not in saved:
                assert reply.status == 409 and left[number] in reply.text and left[saved[0]] in reply.text, reply
                newer = forms(reply.text, "/delen/probleem")[0].value("versie")
                assert int(newer) == version + 1, reply
        version, text = version + 1, given[saved[0]]["tekst"]
        del left[saved[0]]
    rows = crowd.file.rows(
        "SELECT content FROM sections WHERE proposal_id = ? AND section = 'problem' ORDER BY number", proposal
    )
    assert len(rows) == fiftyseed.PEOPLE
    assert all(wish in rows[-1][0] for wish in wishes.values())
    note(f"fifty writers: {len(rows)} versions in {rounds} rounds, every word kept")

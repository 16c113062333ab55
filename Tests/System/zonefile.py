"""A zone's file, read with plain SQL beside the server: what stands in it, whatever the program says."""

import sqlite3
from contextlib import closing

#: Rows whose interval begins before an earlier one of the same owner has ended.
OVERLAPS = """
    SELECT count(*) FROM (
        SELECT starts_at < max(ends_at) OVER (
            PARTITION BY {owner} ORDER BY starts_at, rowid ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
        ) AS overlaps
        FROM {table} WHERE {owner} IS NOT NULL AND {condition}
    ) WHERE overlaps
"""
HELD = "state IN ('pending', 'confirmed', 'checkedIn')"
#: A claim begins with its reservation, or before it when somebody came early.
BEGINS = "(starts_at = reservations.starts_at OR state = 'checkedIn' AND starts_at < reservations.starts_at)"

#: Reservations that hold a seat or room without a claim of it, or of their person, over exactly their time; a room may
#: be claimed for longer, to be prepared and cleared or while somebody asks for it, and a seat by who came early.
WITHOUT_CLAIM = f"""
    SELECT count(*) FROM reservations WHERE {HELD} AND (
        1 <> (
            SELECT count(*) FROM claims WHERE reservation_id = reservations.id
                AND (kind, subject_id) IN (('seat', reservations.seat_id), ('room', reservations.room_id))
                AND CASE kind
                    WHEN 'seat' THEN {BEGINS} AND ends_at = reservations.ends_at
                    ELSE starts_at <= reservations.starts_at AND ends_at >= reservations.ends_at
                END
        ) OR (member_id IS NOT NULL) <> (
            SELECT count(*) FROM claims WHERE reservation_id = reservations.id
                AND kind = 'member' AND subject_id = reservations.member_id
                AND {BEGINS} AND ends_at = coalesce(reservations.asked_until, reservations.ends_at)
        )
    )
"""
#: Claims that belong to nothing that holds or held a seat or room.
STRAY_CLAIMS = """
    SELECT count(*) FROM claims LEFT JOIN reservations ON reservations.id = reservation_id
    WHERE state IS NULL OR state IN ('cancelled', 'declined', 'lapsed')
"""
#: Who or what can be in one place at a time only, by table.
OWNERS = [
    ("claims", "subject_id", "1"),
    ("reservations", "seat_id", HELD), ("reservations", "room_id", HELD), ("reservations", "member_id", HELD),
]  # fmt: skip


class ZoneFile:
    def __init__(self, path):
        self.path = path

    def rows(self, sql, *values):
        with closing(sqlite3.connect(f"file:{self.path}?mode=ro", uri=True, timeout=10)) as connection:
            return connection.execute(sql, values).fetchall()

    def number(self, sql, *values):
        return self.rows(sql, *values)[0][0]

    def change(self, *statements):
        """Writes past the program, for which the triggers that protect the journal are dropped first."""
        with closing(sqlite3.connect(self.path)) as connection, connection:
            for trigger in ("journal_is_kept", "journal_is_fixed"):
                connection.execute(f"DROP TRIGGER {trigger}")
            for sql, values in statements:
                assert connection.execute(sql, values).rowcount, f"nothing was changed by {sql}"

    def faults(self):
        """What is double, lost or stray, in words; none when all is well."""
        found = {"the file is damaged": self.number("PRAGMA quick_check") != "ok"}
        for table, owner, condition in OWNERS:
            sql = OVERLAPS.format(table=table, owner=owner, condition=condition)
            found[f"{table} overlap by {owner}"] = self.number(sql)
        found["reservations without their claim"] = self.number(WITHOUT_CLAIM)
        found["claims without a reservation"] = self.number(STRAY_CLAIMS)
        found["reservations without a journal entry"] = self.number(
            "SELECT count(*) FROM reservations WHERE NOT EXISTS"
            " (SELECT 1 FROM journal WHERE subject = 'reservation:' || reservations.id)"
        )
        return [f"{fault}: {count}" for fault, count in found.items() if count]

    def reservations(self):
        """id → (state, day, part, seat id) of everything that was ever reserved."""
        found = self.rows("SELECT id, state, day, part, seat_id FROM reservations")
        return {id: tuple(rest) for id, *rest in found}

    def messages(self, kind):
        """The ids of reservations about which a message of this kind waits; a sent one names none."""
        sql = "SELECT \"values\" ->> 'reservation' FROM outbox WHERE kind = ? AND sent_at IS NULL"
        return [id for (id,) in self.rows(sql, kind)]

    def held_by(self, session, place):
        """The reservations of a place that belong to the member of a session."""
        sql = (
            "SELECT id FROM reservations JOIN sessions USING (member_id)"
            " WHERE token_digest = ? AND seat_id = ? AND day = ? AND part = ?"
        )
        return [id for (id,) in self.rows(sql, session, place.seat, place.day, place.part)]

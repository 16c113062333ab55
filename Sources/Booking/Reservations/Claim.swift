internal import GRDB
internal import MixedZone

/// What occupies a seat, a room or a person.
///
/// The triggers of this table refuse every overlap, whatever the code believes.
enum Claim {
    /// Throws `NotAdmitted.seatTaken`, `.roomTaken` or `.memberBusy`.
    static func insert(_ reservation: Reservation.ID, _ slot: Slot, _ db: Database) throws {
        do {
            switch slot.unit {
            case .seat(let seat, _): try occupy("seat", seat, reservation, slot.interval, db)
            case .room(let room, _):
                try occupy("room", room, reservation, slot.occupied, db)
                for seat in slot.seatsInside { try occupy("seat", seat, reservation, slot.occupied, db) }
            }
            if let member = slot.member { try occupy("member", member, reservation, slot.interval, db) }
        } catch let error as DatabaseError {
            switch (error.brokenRule, slot.unit) {
            case ("claim.seat-taken", .seat): throw NotAdmitted.seatTaken
            case ("claim.seat-taken", .room), ("claim.room-taken", _): throw NotAdmitted.roomTaken
            case ("claim.member-busy", _): throw NotAdmitted.memberBusy
            default: throw error
            }
        }
    }

    private static func occupy(
        _ kind: String,
        _ subject: some DatabaseValueConvertible,
        _ reservation: Reservation.ID,
        _ interval: Interval,
        _ db: Database
    ) throws {
        try db.cachedStatement(
            sql:
                "INSERT INTO claims (reservation_id, kind, subject_id, starts_at, ends_at) VALUES (?, ?, ?, ?, ?)"
        ).execute(arguments: [reservation, kind, subject, interval.start, interval.end])
    }

    /// A seat that is new in a room is taken whenever the room is.
    static func share(_ room: String, with seat: Seat.ID, after now: Instant, _ db: Database) throws {
        try db.execute(
            sql: """
                INSERT INTO claims (reservation_id, kind, subject_id, starts_at, ends_at)
                SELECT reservation_id, 'seat', ?, starts_at, ends_at FROM claims
                WHERE subject_id = ? AND kind = 'room' AND ends_at > ?
                """,
            arguments: [seat, room, now]
        )
    }

    /// Gives the seat or room and the person free again.
    static func release(_ reservation: Reservation.ID, _ db: Database) throws {
        try db.cachedStatement(sql: "DELETE FROM claims WHERE reservation_id = ?").execute(arguments: [
            reservation
        ])
    }

    /// Begins at an earlier instant, or where the last thing ends that the same seat or person has before its time.
    static func advance(_ held: Reservation, to instant: Instant, _ db: Database) throws {
        let claims = try Row.fetchAll(
            db.cachedStatement(
                sql: "SELECT kind, subject_id, ends_at FROM claims WHERE reservation_id = ? ORDER BY id"
            ),
            arguments: [held.id]
        )
        try release(held.id, db)
        for claim in claims {
            let (kind, subject, end): (String, String, Instant) = (claim[0], claim[1], claim[2])
            let before = try Instant.fetchOne(
                db.cachedStatement(
                    sql:
                        "SELECT max(ends_at) FROM claims WHERE subject_id = ? AND ends_at > ? AND starts_at < ?"
                ),
                arguments: [subject, instant, held.interval.start]
            )
            guard let interval = Interval(start: before ?? instant, end: end) else { continue }
            try occupy(kind, subject, held.id, interval, db)
        }
    }

    /// Begins when the reserved time does.
    static func postpone(_ held: Reservation, _ db: Database) throws {
        try db.cachedStatement(
            sql: "UPDATE claims SET starts_at = max(starts_at, ?) WHERE reservation_id = ?"
        ).execute(arguments: [held.interval.start, held.id])
    }

    /// Gives what comes after the instant free; a room only after it has been cleared (seconds).
    static func end(
        _ reservation: Reservation.ID,
        at instant: Instant,
        clearing: Int,
        _ db: Database
    ) throws {
        try db.cachedStatement(
            sql: """
                UPDATE claims
                SET ends_at = min(ends_at, CASE kind WHEN 'member' THEN :instant ELSE :instant + :clearing END)
                WHERE reservation_id = :reservation
                """
        ).execute(arguments: ["reservation": reservation, "instant": instant, "clearing": clearing])
    }
}

/// A seat or room, and perhaps a person, over an interval.
struct Slot {
    let unit: Reservation.Unit
    let member: Member.ID?
    let interval: Interval
    /// The interval with the time that a room needs before and after it.
    let occupied: Interval
    /// The seats that nobody else can have while the room is occupied.
    let seatsInside: [Seat.ID]

    init(_ seat: Seat, member: Member.ID?, interval: Interval) {
        unit = .seat(seat.id, number: seat.number)
        self.member = member
        self.interval = interval
        occupied = interval
        seatsInside = []
    }

    init(_ room: Room, in place: Place, member: Member.ID?, interval: Interval) {
        unit = .room(room.id, name: room.name)
        self.member = member
        self.interval = interval
        let (before, after) = (room.terms?.preparation ?? 0, room.terms?.clearing ?? 0)
        occupied = Interval(start: interval.start - before, end: interval.end + after) ?? interval
        seatsInside = place.seats.values.filter { $0.room == room.id }.map(\.id)
    }

    /// What a reservation occupies when nothing of it was given back.
    static func of(_ held: Reservation, _ interval: Interval, _ transaction: Transaction) throws -> Slot {
        let place = try Place.of(location: held.location, transaction)
        switch held.unit {
        case .seat(let id, _):
            guard let seat = place.seats[id] else { throw KernelRefusal.missing }
            return Slot(seat, member: held.member, interval: interval)
        case .room(let id, _):
            guard let room = place.rooms[id] else { throw KernelRefusal.missing }
            return Slot(room, in: place, member: held.member, interval: interval)
        }
    }
}

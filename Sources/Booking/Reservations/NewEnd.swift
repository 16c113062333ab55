internal import GRDB
internal import MixedZone

/// What the journal tells of a reservation that ends later or earlier.
struct NewEnd: Facts {
    let location: String
    let day: CivilDay
    let part: DayPart?
    /// The end that holds from now on.
    let endsAt: Instant
    /// The later end that waits for a host's answer; nil for none.
    let askedUntil: Instant?

    init(_ held: Reservation, _ part: DayPart?, until end: Instant, asking asked: Instant? = nil) {
        location = held.location
        day = held.day
        self.part = part
        endsAt = end
        askedUntil = asked
    }
}

extension Reservation {
    /// Writes another end, and the part of the day that the reservation is then; nothing later is asked any more.
    func last(until end: Instant, _ part: DayPart?, _ db: Database) throws {
        try db.cachedStatement(
            sql: "UPDATE reservations SET ends_at = ?, asked_until = NULL, part = ? WHERE id = ?"
        ).execute(arguments: [end, part?.rawValue, id])
        try Guests.stay(until: end, id, db)
    }

    /// Writes until when somebody wants it beyond its confirmed end; nil takes the wish back.
    func ask(until end: Instant?, _ db: Database) throws {
        try db.cachedStatement(sql: "UPDATE reservations SET asked_until = ? WHERE id = ?")
            .execute(arguments: [end, id])
    }

    /// Takes back the wish for a longer stay and frees what was held for it; the confirmed time is kept.
    func keepToTime(_ place: Place, _ db: Database) throws {
        try Claim.end(id, at: interval.end, clearing: place.clearing(after: self), db)
        try ask(until: nil, db)
    }
}

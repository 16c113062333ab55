import Booking
import GRDB
import MixedZone

/// Everything that the zone holds about one member, as it was at one instant.
struct MyData: Sendable {
    let zone: Zone
    let member: Member
    let rhythm: MailRhythm
    /// Every role, also those that have ended, oldest first.
    let grants: [Grant]
    /// Every agreement ever given, newest first.
    let consents: [Consent]
    let stays: [Stay]
    /// The last used first.
    let sessions: [Session]
    /// Newest first.
    let letters: [SentLetter]
    /// What the journal tells about the member and their reservations, newest first.
    let entries: [JournalEntry.Header]
    let elsewhere: DataElsewhere
    let scopes: ScopeNames
    /// Unix seconds, UTC.
    let at: Instant

    /// A reservation with what belongs to it.
    struct Stay: Sendable {
        let reservation: Reservation
        let place: Location
        let guests: [String]
        let visit: Visit?
    }

    /// A message that was put in the outbox.
    struct SentLetter: Sendable {
        let kind: String
        let createdAt: Instant
        /// Nil as long as it waits, and when it was given up.
        let sentAt: Instant?
    }

    /// Throws ``WebRefusal/missing`` for somebody who is no member.
    static func load(
        _ id: Member.ID,
        _ language: Language,
        at now: Instant,
        _ db: Database
    ) throws -> MyData {
        guard let member = try Member.find(id, db), let rhythm = try MailRhythm.of(id, db) else {
            throw WebRefusal.missing
        }
        return MyData(
            zone: try Zone.load(db),
            member: member,
            rhythm: rhythm,
            grants: try Grant.all(of: id, db),
            consents: try Consent.history(of: id, db),
            stays: try stays(of: id, at: now, db),
            sessions: try Session.all(of: id, at: now, db),
            letters: try letters(to: id, db),
            entries: try entries(about: id, db),
            elsewhere: try DataElsewhere.load(id, db),
            scopes: try ScopeNames.load(language, db),
            at: now
        )
    }

    /// What is to come soonest first, then what is over, latest first.
    private static func stays(of member: Member.ID, at now: Instant, _ db: Database) throws -> [Stay] {
        let places = Dictionary(uniqueKeysWithValues: try Location.all(db).map { ($0.id, $0) })
        let held =
            try Reservation.coming(of: member, at: now, db)
            + Reservation.past(of: member, at: now, limit: .max, db)
        return try held.compactMap { reservation in
            guard let place = places[reservation.location] else { return nil }
            return Stay(
                reservation: reservation,
                place: place,
                guests: reservation.room == nil ? [] : try Guests.of(reservation.id, db),
                visit: try Visit.find(reservation.id, db)
            )
        }
    }

    private static func letters(to member: Member.ID, _ db: Database) throws -> [SentLetter] {
        try Row.fetchAll(
            db,
            sql: "SELECT kind, created_at, sent_at FROM outbox WHERE member_id = ? ORDER BY id DESC",
            arguments: [member]
        ).map { SentLetter(kind: $0["kind"], createdAt: $0["created_at"], sentAt: $0["sent_at"]) }
    }

    private static func entries(about member: Member.ID, _ db: Database) throws -> [JournalEntry.Header] {
        try JournalEntry.fetchAll(
            db,
            sql: """
                SELECT * FROM journal WHERE subject = 'member:' || ?1 OR subject IN (
                    SELECT 'reservation:' || id FROM reservations WHERE member_id = ?1
                ) ORDER BY sequence DESC
                """,
            arguments: [member]
        ).map { try $0.header() }
    }
}

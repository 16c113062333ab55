public import GRDB

/// How often the zone writes to a member about what can wait.
///
/// What cannot wait (a reservation that changed, something one must do) always comes at once.
public enum MailRhythm: String, Codable, Sendable, CaseIterable {
    case atOnce
    /// Everything of a day in one letter, at ``MailRhythm/digestMinute``.
    case daily
    case never

    /// When the daily letter leaves, on the zone's clock: eight in the morning.
    public static let digestMinute = MinuteOfDay(hour: 8, minute: 0)

    /// The first such moment after the instant (Unix seconds, UTC).
    static func nextDigest(after now: Instant, in clock: CivilZone) -> Instant {
        let today = clock.day(of: now)
        let moments = [today, today.adding(days: 1)].flatMap { day in
            digestMinute.map { clock.instants(day: day, minute: $0) } ?? []
        }
        return moments.first { $0 > now } ?? now + 86_400
    }
}

// MARK: - Database

extension MailRhythm {
    /// Nil when there is no such member.
    public static func of(_ member: Member.ID, _ db: Database) throws -> MailRhythm? {
        let row = try Row.fetchOne(
            db.cachedStatement(sql: "SELECT mail_rhythm FROM members WHERE id = ?"),
            arguments: [member]
        )
        return try row.map { try StoredValue.read($0, "mail_rhythm") }
    }
}

internal import GRDB
internal import MixedZone

/// Writes an opening with its parts.
enum OpeningRow {
    static func insert(_ location: String, weekday rule: OpeningRule, _ transaction: Transaction) throws {
        let id = ID<OpeningRule>.random(at: transaction.now)
        try transaction.db.execute(
            sql: """
                INSERT INTO openings (id, location_id, weekday, valid_from, valid_until, opens, closes)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                id, location, rule.weekday, rule.validFrom, rule.validUntil, rule.hours.opens,
                rule.hours.closes,
            ]
        )
        try insertParts(rule.hours, id.description, transaction)
    }

    static func insert(_ location: String, dated opening: DatedOpening, _ transaction: Transaction) throws {
        let id = ID<DatedOpening>.random(at: transaction.now)
        try transaction.db.execute(
            sql: """
                INSERT INTO openings (id, location_id, day, opens, closes, reason_nl, reason_en)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                id, location, opening.day, opening.hours.opens, opening.hours.closes, opening.reason.nl,
                opening.reason.en,
            ]
        )
        try insertParts(opening.hours, id.description, transaction)
    }

    /// The location of a weekly rule or a dated opening.
    ///
    /// Throws `KernelRefusal.missing` for one that does not exist.
    static func location(_ id: String, _ db: Database) throws -> String {
        let location = try String.fetchOne(
            db,
            sql: "SELECT location_id FROM openings WHERE id = ?",
            arguments: [id]
        )
        guard let location else { throw KernelRefusal.missing }
        return location
    }

    private static func insertParts(
        _ hours: OpeningHours,
        _ opening: String,
        _ transaction: Transaction
    ) throws {
        for part in hours.parts {
            try transaction.db.execute(
                sql: "INSERT INTO opening_parts (opening_id, part, starts, ends) VALUES (?, ?, ?, ?)",
                arguments: [opening, part.part.rawValue, part.starts, part.ends]
            )
        }
    }
}

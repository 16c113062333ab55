public import GRDB
public import MixedZone

/// A seat of a body, filled or vacant.
public struct BodySeat: Sendable, Equatable {
    /// The body's short name and the number of the seat, such as `stuurgroep-3`.
    public let id: String
    public let body: String
    public let position: Int
    public let category: SeatCategory
    /// Empty for a seat without a function of its own.
    public let function: Bilingual
    public let hasVote: Bool
    public let organization: String?
}

// MARK: - Database

extension BodySeat: FetchableRecord {
    public init(row: Row) throws {
        id = row["id"]
        body = row["body_id"]
        position = row["position"]
        category = try StoredValue.read(row, "category")
        function = Bilingual(nl: row["function_nl"], en: row["function_en"])
        hasVote = row["has_vote"]
        organization = row["organization_id"]
    }

    /// The seats that the body has now.
    public static func all(of body: String, _ db: Database) throws -> [BodySeat] {
        try fetchAll(
            db.cachedStatement(
                sql: "SELECT * FROM body_seats WHERE body_id = ? AND removed_on IS NULL ORDER BY position"
            ),
            arguments: [body]
        )
    }

    /// Every seat that it ever had; for ballots of before.
    public static func ever(of body: String, _ db: Database) throws -> [BodySeat] {
        try fetchAll(
            db.cachedStatement(sql: "SELECT * FROM body_seats WHERE body_id = ? ORDER BY position"),
            arguments: [body]
        )
    }

    /// Throws `KernelRefusal.missing`, also for a seat that was taken out of the body.
    static func existing(_ id: String, _ db: Database) throws -> BodySeat {
        let seat = try fetchOne(
            db.cachedStatement(sql: "SELECT * FROM body_seats WHERE id = ? AND removed_on IS NULL"),
            arguments: [id]
        )
        guard let seat else { throw KernelRefusal.missing }
        return seat
    }

    func insert(_ db: Database) throws {
        try db.cachedStatement(
            sql: """
                INSERT INTO body_seats
                    (id, body_id, position, category, function_nl, function_en, has_vote, organization_id)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(
            arguments: [
                id, body, position, category.rawValue, function.nl, function.en, hasVote, organization,
            ]
        )
    }
}

extension BodySeat {
    /// The same as it would be set out for a new body.
    var planned: PlannedSeat {
        PlannedSeat(category, function: function, hasVote: hasVote, organization: organization)
    }
}

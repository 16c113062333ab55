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

    public static func all(of body: String, _ db: Database) throws -> [BodySeat] {
        try fetchAll(
            db.cachedStatement(sql: "SELECT * FROM body_seats WHERE body_id = ? ORDER BY position"),
            arguments: [body]
        )
    }

    /// Throws `KernelRefusal.missing`.
    static func existing(_ id: String, _ db: Database) throws -> BodySeat {
        let seat = try fetchOne(
            db.cachedStatement(sql: "SELECT * FROM body_seats WHERE id = ?"),
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

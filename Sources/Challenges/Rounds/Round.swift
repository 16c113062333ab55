public import GRDB
public import MixedZone

/// Residents of an area spread points over plans for a budget.
public struct Round: Sendable, Equatable {
    public typealias ID = MixedZone.ID<Round>

    /// Which plans get money.
    public enum Cutoff: Codable, Sendable, Equatable {
        /// From the top down, as long as the money lasts.
        case budget
        /// At most so many, within the budget.
        case top(Int)
    }

    public let id: Round.ID
    public let thread: ThreadID
    public let state: RoundState
    public let name: String
    /// The body that makes decisions of what was counted.
    public let body: String
    public let area: String
    public let year: Int
    public let budgetCents: Int
    /// Points for every resident.
    public let points: Int
    public let mostPerPlan: Int
    public let cutoff: Cutoff
    public let opensAt: Instant
    /// This second is not included.
    public let closesAt: Instant

    public var circles: [Circle] { [.everyone] }
    public var topic: Topic { Topic("round/\(id)") }
    public var thing: Thing { Thing(.round, id) }

    public func takesPoints(at now: Instant) -> Bool { state == .open && now < closesAt }
}

// MARK: - Database

extension Round: FetchableRecord {
    public init(row: Row) throws {
        id = row["id"]
        thread = row["thread_id"]
        state = try StoredValue.read(row, "state")
        name = row["name"]
        body = row["body_id"]
        area = row["area_id"]
        year = row["year"]
        budgetCents = row["budget_cents"]
        points = row["points"]
        mostPerPlan = row["most_per_plan"]
        cutoff = (row["top"] as Int?).map(Cutoff.top) ?? .budget
        opensAt = row["opens_at"]
        closesAt = row["closes_at"]
    }

    public static func find(_ id: Round.ID, _ db: Database) throws -> Round? {
        try fetchOne(db.cachedStatement(sql: "SELECT * FROM rounds WHERE id = ?"), arguments: [id])
    }

    /// Throws `KernelRefusal.missing`.
    static func existing(_ id: Round.ID, _ db: Database) throws -> Round {
        guard let round = try find(id, db) else { throw KernelRefusal.missing }
        return round
    }

    /// All of them, the latest first.
    public static func all(_ db: Database) throws -> [Round] {
        try fetchAll(db, sql: "SELECT * FROM rounds ORDER BY opens_at DESC, id LIMIT 200")
    }
}

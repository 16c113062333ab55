public import GRDB
public import MixedZone

/// What came of an approved proposal: its indicator, the measurements, the judgement, and what was learned.
public struct Outcome: Sendable, Equatable {
    public typealias ID = MixedZone.ID<Outcome>

    public enum Verdict: String, Codable, Sendable, CaseIterable {
        case achieved, partly, not
        /// Nobody could tell; allowed, and public.
        case unknown
    }

    public let id: Outcome.ID
    public let thread: ThreadID
    public let state: OutcomeState
    public let proposal: String
    public let indicator: String
    /// The day of the first measurement, fixed when it was decided.
    public let measureOn: CivilDay
    public let verdict: Verdict?
    /// Money asked of the municipality, in cents.
    public let askedCents: Int
    /// Money earned elsewhere, in cents.
    public let earnedCents: Int
    public let learned: String

    public var circles: [Circle] { [.everyone] }
}

// MARK: - Database

extension Outcome: FetchableRecord {
    public init(row: Row) throws {
        id = row["id"]
        thread = row["thread_id"]
        state = try StoredValue.read(row, "state")
        proposal = row["proposal_id"]
        indicator = row["indicator_id"]
        measureOn = row["measure_on"]
        verdict = (row["verdict"] as String?).flatMap(Verdict.init)
        askedCents = row["asked_cents"]
        earnedCents = row["earned_cents"]
        learned = row["learned"]
    }

    public static func find(_ id: Outcome.ID, _ db: Database) throws -> Outcome? {
        try fetchOne(db.cachedStatement(sql: "SELECT * FROM outcomes WHERE id = ?"), arguments: [id])
    }

    public static func find(proposal: String, _ db: Database) throws -> Outcome? {
        try fetchOne(
            db.cachedStatement(sql: "SELECT * FROM outcomes WHERE proposal_id = ?"),
            arguments: [proposal]
        )
    }

    /// What was judged last and is no longer in doubt; nil before anything was.
    public static func lastJudged(_ db: Database) throws -> Outcome? {
        try fetchOne(
            db.cachedStatement(
                sql:
                    "SELECT * FROM outcomes WHERE state IN ('judged', 'learned') ORDER BY since DESC, id LIMIT 1"
            )
        )
    }

    /// Every outcome, the ones that were measured last first.
    public static func all(_ db: Database) throws -> [Outcome] {
        try fetchAll(
            db.cachedStatement(sql: "SELECT * FROM outcomes ORDER BY state = 'awaiting', since DESC")
        )
    }
}

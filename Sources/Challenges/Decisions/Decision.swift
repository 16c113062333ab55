public import GRDB
public import MixedZone

/// What a body decided about a version of a proposal, with its reason; never changed, only corrected by a new one.
public struct Decision: Sendable, Equatable {
    public typealias ID = MixedZone.ID<Decision>

    /// Where its figures come from.
    public enum Source: Codable, Sendable, Equatable {
        case ballot(Ballot.ID)
        case round(Round.ID)
    }

    public let id: Decision.ID
    public let thread: ThreadID
    /// Year and number in that year, such as `2026-007`.
    public let number: String
    public let body: String
    public let source: Source
    public let proposal: Proposal.ID
    /// The hash of the version.
    public let version: String
    public let outcome: DecisionOutcome
    /// On the zone's calendar: the day on which the ballot or the round was closed.
    public let decidedOn: CivilDay
    /// As it was stored: a ``Tally``, or a ``RoundCount/Line``.
    public let tallyJSON: String
    /// Empty when it was erased.
    public let reason: String
    /// What those thought who were not with the majority; empty for none.
    public let minority: String
    public let legalStatus: LegalStatus
    public let objectionRoute: String
    /// The last day on which an objection can be made; nil where there is nothing to object to.
    public let objectionUntil: CivilDay?
    /// When the outcome is measured for the first time.
    public let measureOn: CivilDay?
    /// Until then only the body and staff see it.
    public let visibleFrom: Instant
    public let decidedAt: Instant
    /// The decision whose place it takes.
    public let corrects: Decision.ID?
    /// The place of its entry in the journal.
    public let sequence: Int

    public func circles(at now: Instant) -> [Circle] {
        visibleFrom <= now ? [.everyone] : [.body(body), .staff]
    }

    public var thing: Thing { Thing(.decision, id) }
    public static let topic = Topic("decisions")
}

// MARK: - Database

extension Decision: FetchableRecord {
    public init(row: Row) throws {
        id = row["id"]
        thread = row["thread_id"]
        number = row["number"]
        body = row["body_id"]
        if let round: Round.ID = row["round_id"] {
            source = .round(round)
        } else {
            source = .ballot(row["ballot_id"])
        }
        proposal = row["proposal_id"]
        version = row["version"]
        outcome = try StoredValue.read(row, "outcome")
        decidedOn = row["decided_on"]
        tallyJSON = row["tally"]
        reason = row["reason"] ?? ""
        minority = row["minority"] ?? ""
        legalStatus = try StoredValue.read(row, "legal_status")
        objectionRoute = row["objection_route"]
        objectionUntil = row["objection_until"]
        measureOn = row["measure_on"]
        visibleFrom = row["visible_from"]
        decidedAt = row["decided_at"]
        corrects = row["corrects_id"]
        sequence = row["sequence"]
    }

    static let select = """
        SELECT decisions.*, reasons.content AS reason, minorities.content AS minority FROM decisions
        LEFT JOIN texts AS reasons ON reasons.id = reason_id
        LEFT JOIN texts AS minorities ON minorities.id = minority_id
        """

    public static func find(_ id: Decision.ID, _ db: Database) throws -> Decision? {
        try fetchOne(db.cachedStatement(sql: "\(select) WHERE decisions.id = ?"), arguments: [id])
    }

    public static func find(number: String, _ db: Database) throws -> Decision? {
        try fetchOne(db.cachedStatement(sql: "\(select) WHERE number = ?"), arguments: [number])
    }

    /// The one that took its place; nil for none.
    public static func correction(of id: Decision.ID, _ db: Database) throws -> Decision? {
        try fetchOne(db.cachedStatement(sql: "\(select) WHERE corrects_id = ?"), arguments: [id])
    }

    /// Everything decided about a proposal, oldest first.
    public static func all(about proposal: Proposal.ID, _ db: Database) throws -> [Decision] {
        try fetchAll(
            db.cachedStatement(sql: "\(select) WHERE proposal_id = ? ORDER BY decided_at, decisions.id"),
            arguments: [proposal]
        )
    }

    /// Throws `KernelRefusal.missing`.
    static func existing(_ id: Decision.ID, _ db: Database) throws -> Decision {
        guard let decision = try find(id, db) else { throw KernelRefusal.missing }
        return decision
    }
}

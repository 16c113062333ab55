public import GRDB
public import MixedZone

/// An opgave: a question that the municipality brings to its residents and entrepreneurs, with who answers for it,
/// until when, and how it will be known whether it worked.
public struct Challenge: Sendable, Equatable {
    public typealias ID = MixedZone.ID<Challenge>

    public let id: Challenge.ID
    public let thread: ThreadID
    public let state: ChallengeState
    public let since: Instant
    /// When the clock or somebody has to act; nil where nothing runs.
    public let due: Instant?
    public let fields: ChallengeFields
    public let owner: Member.ID
    /// What was learned where it ended without a result.
    public let learned: String
    /// Rises with every change to the fields, so that nobody overwrites what they have not seen.
    public let edition: Int
    public let createdAt: Instant
    /// When everybody could read it for the first time; nil before.
    public let openedAt: Instant?

    public var thing: Thing { Thing(.challenge, id) }
    public var title: String { fields.title }
    public var deputy: Member.ID? { fields.deputy }
    public var area: String? { fields.area }

    /// Everybody from its opening on, also where it was withdrawn later; before that who prepares and checks it.
    public var circles: [Circle] {
        if openedAt != nil { return [.everyone] }
        return [.staff, .member(owner)] + (deputy.map { [.member($0)] } ?? [])
    }

    /// Who may see its steps.
    var circle: Circle { openedAt == nil ? .staff : .everyone }

    public var topic: Topic { Topic("challenge/\(id)") }
}

// MARK: - Database

extension Challenge: FetchableRecord {
    public init(row: Row) throws {
        id = row["id"]
        thread = row["thread_id"]
        state = try StoredValue.read(row, "state")
        since = row["since"]
        due = row["due_at"]
        owner = row["owner_id"]
        learned = row["learned"]
        edition = row["edition"]
        createdAt = row["created_at"]
        openedAt = row["opened_at"]
        fields = try ChallengeFields(row)
    }

    static let select = """
        SELECT challenges.*, (
            SELECT group_concat(theme_id) FROM challenge_themes WHERE challenge_id = challenges.id
        ) AS other_themes, indicators.name AS indicator_name, unit, method, source, rises, baseline, baseline_on,
            target, target_on
        FROM challenges LEFT JOIN indicators ON indicators.id = indicator_id
        """

    public static func find(_ id: Challenge.ID, _ db: Database) throws -> Challenge? {
        try fetchOne(db.cachedStatement(sql: "\(select) WHERE challenges.id = ?"), arguments: [id])
    }

    /// The indicator by which it will be known whether it worked; the outcome of a proposal can measure it too.
    public static func indicator(of id: Challenge.ID, _ db: Database) throws -> Indicator? {
        let indicator = try Indicator.ID.fetchOne(
            db.cachedStatement(sql: "SELECT indicator_id FROM challenges WHERE id = ?"),
            arguments: [id]
        )
        return try indicator.flatMap { try Indicator.find($0, db) }
    }

    /// Throws `KernelRefusal.missing` when there is none, or when the sender may not know of it.
    static func seen(_ id: Challenge.ID, in transaction: Transaction) throws -> Challenge {
        guard let challenge = try find(id, transaction.db) else { throw KernelRefusal.missing }
        try transaction.mustSee(challenge.circles)
        return challenge
    }
}

extension ChallengeFields {
    fileprivate init(_ row: Row) throws {
        kind = try StoredValue.read(row, "kind")
        title = row["title"]
        question = row["question"]
        background = row["background"]
        wished = row["wished"]
        theme = row["theme_id"]
        let others: String = row["other_themes"] ?? ""
        otherThemes = Set(others.split(separator: ",").map(String.init))
        area = row["area_id"]
        programme = row["programme_id"]
        owner = row["owner_id"]
        deputy = row["deputy_id"]
        level = (row["level"] as String?).flatMap(ParticipationLevel.init)
        opensOn = row["opens_on"]
        endsOn = row["ends_on"]
        budget = row["budget_cents"]
        route = try StoredValue.read(row, "route")
        procurement = row["procurement"]
        ownership = row["ownership"]
        guard let name: String = row["indicator_name"] else { return }
        indicator = Indicator.Terms(
            name: name,
            unit: row["unit"],
            method: row["method"],
            source: row["source"],
            rises: row["rises"],
            baseline: Indicator.Reading(row, "baseline"),
            target: Indicator.Reading(row, "target")
        )
    }
}

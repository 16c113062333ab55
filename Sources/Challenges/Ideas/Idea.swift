public import GRDB
public import MixedZone

/// What a resident brings for a street, a block or a neighbourhood; no account is needed.
///
/// Who brought it is never public. Its text is, once an adviser has looked at it.
public struct Idea: Sendable, Equatable {
    public typealias ID = MixedZone.ID<Idea>

    public enum Reach: String, Codable, Sendable, CaseIterable {
        case street, block, neighbourhood
    }

    public let id: Idea.ID
    public let thread: ThreadID
    public let state: IdeaState
    public let since: Instant
    public let due: Instant?
    public let title: String
    public let description: String
    public let reach: Reach
    public let street: String
    public let area: String?
    public let theme: String?
    /// Nil for who has no account, or was erased.
    public let author: Member.ID?
    /// Of who has no account and gave one, for advisers alone; forgotten when the idea is settled.
    public let authorName: String
    /// Of who has no account and gave one; forgotten when the idea is settled.
    let email: String?
    let language: String
    /// The one who is accountable for its care.
    public let adviser: Member.ID?
    /// What it became, or what it goes on within.
    public let challenge: Challenge.ID?
    /// Counts from 1 within the zone.
    public let receipt: Int
    public let receivedAt: Instant
    /// When an adviser looked at it for the first time; nil before.
    public let publishedAt: Instant?
    /// When a moderator withheld its text; nil for one that can be read.
    public let hiddenAt: Instant?

    public var thing: Thing { Thing(.idea, id) }

    /// Who may read its text.
    public var circles: [Circle] {
        if publishedAt != nil { return [.everyone] }
        return [.staff] + (author.map { [.member($0)] } ?? [])
    }

    public static let perPage = 20
}

// MARK: - Database

extension Idea: FetchableRecord {
    public init(row: Row) throws {
        id = row["id"]
        thread = row["thread_id"]
        state = try StoredValue.read(row, "state")
        since = row["since"]
        due = row["due_at"]
        title = row["title"]
        description = row["description"]
        reach = try StoredValue.read(row, "reach")
        street = row["street"]
        area = row["area_id"]
        theme = row["theme_id"]
        author = row["author_id"]
        authorName = row["author_name"]
        email = row["author_email"]
        language = row["language"]
        adviser = row["adviser_id"]
        challenge = row["challenge_id"]
        receipt = row["receipt"]
        receivedAt = row["received_at"]
        publishedAt = row["published_at"]
        hiddenAt = row["hidden_at"]
    }

    public static func find(_ id: Idea.ID, _ db: Database) throws -> Idea? {
        try fetchOne(db.cachedStatement(sql: "SELECT * FROM ideas WHERE id = ?"), arguments: [id])
    }

    private static let listed = "published_at IS NOT NULL AND hidden_at IS NULL AND state <> 'withdrawn'"

    /// Those that everybody can read, the newest first.
    ///
    /// - Parameter page: from 1.
    public static func published(page: Int, _ db: Database) throws -> (ideas: [Idea], total: Int) {
        let ideas = try fetchAll(
            db,
            sql: """
                SELECT * FROM ideas WHERE \(listed)
                ORDER BY received_at DESC, id DESC LIMIT \(perPage) OFFSET \((page - 1) * perPage)
                """
        )
        let total = try Int.fetchOne(
            db,
            sql: "SELECT count(*) FROM ideas WHERE \(listed)"
        )
        return (ideas, total ?? 0)
    }

    /// Those that wait for an adviser or are in somebody's care, the longest waiting first.
    public static func waiting(_ db: Database) throws -> [Idea] {
        try fetchAll(
            db,
            sql: "SELECT * FROM ideas WHERE state IN ('received', 'inCare') ORDER BY state DESC, since, id"
        )
    }

    /// What a member handed in, the newest first.
    public static func brought(by member: Member.ID, _ db: Database) throws -> [Idea] {
        try fetchAll(
            db.cachedStatement(
                sql: "SELECT * FROM ideas WHERE author_id = ? ORDER BY received_at DESC, id DESC LIMIT 50"
            ),
            arguments: [member]
        )
    }

    /// Throws `KernelRefusal.missing` when there is none, or when the sender may not read it.
    static func seen(_ id: Idea.ID, in transaction: Transaction) throws -> Idea {
        guard let idea = try find(id, transaction.db) else { throw KernelRefusal.missing }
        try transaction.mustSee(idea.circles)
        return idea
    }
}

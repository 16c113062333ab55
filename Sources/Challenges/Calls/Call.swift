public import GRDB
public import MixedZone

/// A call to action: a dated request for help with an opgave, under one of its themes, that everybody can read.
public struct Call: Sendable, Equatable {
    public typealias ID = MixedZone.ID<Call>

    public let id: Call.ID
    public let thread: ThreadID
    public let state: CallState
    public let due: Instant?
    public let challenge: Challenge.ID
    public let theme: String
    public let title: String
    public let body: String
    public let publishedOn: CivilDay
    /// The last day on which somebody can respond.
    public let closesOn: CivilDay
    public let author: Member.ID

    public var thing: Thing { Thing(.call, id) }
    public var circles: [Circle] { [.everyone] }
}

/// Somebody who offered to help, in the words for the one who called.
public struct CallResponse: Sendable, Equatable {
    public let member: Member.ID
    public let name: String
    public let offer: String
    /// The team that they came into; nil while they wait.
    public let team: String?
}

// MARK: - Database

extension Call: FetchableRecord {
    public init(row: Row) throws {
        id = row["id"]
        thread = row["thread_id"]
        state = try StoredValue.read(row, "state")
        due = row["due_at"]
        challenge = row["challenge_id"]
        theme = row["theme_id"]
        title = row["title"]
        body = row["body"]
        publishedOn = row["published_on"]
        closesOn = row["closes_on"]
        author = row["author_id"]
    }

    public static func find(_ id: Call.ID, _ db: Database) throws -> Call? {
        try fetchOne(db.cachedStatement(sql: "SELECT * FROM calls WHERE id = ?"), arguments: [id])
    }

    /// Those that are open first, the soonest to close on top; the last hundred.
    public static func all(_ db: Database) throws -> [Call] {
        try fetchAll(
            db,
            sql: """
                SELECT * FROM calls WHERE state <> 'withdrawn'
                ORDER BY state <> 'open', CASE state WHEN 'open' THEN closes_on END, since DESC, id LIMIT 100
                """
        )
    }

    static func existing(_ id: Call.ID, _ db: Database) throws -> Call {
        guard let call = try find(id, db) else { throw KernelRefusal.missing }
        return call
    }

    /// Oldest first.
    public func responses(_ db: Database) throws -> [CallResponse] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT member_id, name, offer, team_id FROM responses JOIN members ON members.id = member_id
                WHERE call_id = ? ORDER BY responded_at, member_id
                """,
            arguments: [id]
        ).map {
            CallResponse(member: $0["member_id"], name: $0["name"], offer: $0["offer"], team: $0["team_id"])
        }
    }

    /// Why a member was told of it; nil for who was not.
    public func recipient(_ member: Member.ID, _ db: Database) throws -> CallRecipient? {
        let row = try Row.fetchOne(
            db,
            sql: "SELECT why, matched FROM call_recipients WHERE call_id = ? AND member_id = ?",
            arguments: [id, member]
        )
        return try row.map {
            CallRecipient(member: member, why: try StoredValue.read($0, "why"), matched: $0["matched"])
        }
    }
}

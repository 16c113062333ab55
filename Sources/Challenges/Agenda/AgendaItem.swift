public import GRDB
public import MixedZone

/// Something on the execution agenda of a theme: what is done in which period, and how it stands.
public struct AgendaItem: Sendable, Equatable {
    public typealias ID = MixedZone.ID<AgendaItem>

    public let id: AgendaItem.ID
    public let thread: ThreadID
    public let state: AgendaItemState
    public let since: Instant
    public let theme: String
    public let title: String
    public let aim: String
    public let startsOn: CivilDay
    public let endsOn: CivilDay
    public let team: String?
    public let challenge: String?
    public let proposal: String?

    public var circles: [Circle] { [.everyone] }
}

// MARK: - Database

extension AgendaItem: FetchableRecord {
    public init(row: Row) throws {
        id = row["id"]
        thread = row["thread_id"]
        state = try StoredValue.read(row, "state")
        since = row["since"]
        theme = row["theme_id"]
        title = row["title"]
        aim = row["aim"]
        startsOn = row["starts_on"]
        endsOn = row["ends_on"]
        team = row["team_id"]
        challenge = row["challenge_id"]
        proposal = row["proposal_id"]
    }

    /// The whole agenda, by theme and in the order in which the items were proposed.
    public static func all(_ db: Database) throws -> [AgendaItem] {
        try fetchAll(db.cachedStatement(sql: "SELECT * FROM agenda_items ORDER BY theme_id, position"))
    }

    public static func find(_ id: AgendaItem.ID, _ db: Database) throws -> AgendaItem? {
        try fetchOne(db.cachedStatement(sql: "SELECT * FROM agenda_items WHERE id = ?"), arguments: [id])
    }

    static func existing(_ id: AgendaItem.ID, _ db: Database) throws -> AgendaItem {
        guard let item = try find(id, db) else { throw KernelRefusal.missing }
        return item
    }

    /// The last word on each item: the newest step with a text that everybody may see.
    public static func lastWords(_ db: Database) throws -> [String: Step] {
        let steps = try Step.fetchAll(
            db,
            sql: """
                \(Step.select) WHERE steps.id IN (
                    SELECT max(id) FROM steps WHERE thing = 'agendaItem' AND text_id IS NOT NULL
                        AND circle = 'everyone' GROUP BY thing_id
                )
                """
        )
        return Dictionary(steps.map { ($0.thing.id, $0) }) { first, _ in first }
    }
}

public import GRDB
public import MixedZone

/// A proposal as a list shows it.
public struct ProposalRow: Sendable, Equatable {
    public let id: Proposal.ID
    public let title: String
    public let state: ProposalState
    public let theme: String?
    public let teamName: String
    /// False before the first submitted version; then the sums are 0.
    public let hasVersion: Bool
    /// Asked of the municipality, in the last version.
    public let municipalCents: Int
    public let earnedCents: Int
}

extension ProposalRow: FetchableRecord {
    public init(row: Row) throws {
        id = row["id"]
        title = row["title"]
        state = try StoredValue.read(row, "state")
        theme = row["theme_id"]
        teamName = row["team_name"]
        hasVersion = (row["number"] as Int?) != nil
        municipalCents = row["municipal_cents"] ?? 0
        earnedCents = row["earned_cents"] ?? 0
    }
}

/// Lists of proposals.
public enum ProposalList {
    public struct Filter: Sendable {
        /// Nil for every state.
        public let states: Set<ProposalState>?
        /// Nil for every theme.
        public let theme: String?

        public init(states: Set<ProposalState>? = nil, theme: String? = nil) {
            self.states = states
            self.theme = theme
        }

        var condition: String {
            let names = states.map { $0.map { "'\($0.rawValue)'" }.sorted().joined(separator: ", ") }
            return names.map { "proposals.state IN (\($0))" } ?? "1"
        }
    }

    private static let select = """
        SELECT proposals.id, proposals.title, proposals.state, proposals.theme_id, teams.name AS team_name,
            versions.number, versions.municipal_cents, versions.earned_cents
        FROM proposals JOIN teams ON teams.id = team_id
        LEFT JOIN versions ON versions.proposal_id = proposals.id AND versions.number = (
            SELECT max(number) FROM versions WHERE proposal_id = proposals.id
        )
        """

    /// Those that everybody can read, the newest first.
    ///
    /// - Parameter page: from 1 on.
    public static func page(
        _ page: Int,
        of size: Int,
        _ filter: Filter,
        _ db: Database
    ) throws -> [ProposalRow] {
        try ProposalRow.fetchAll(
            db,
            sql: """
                \(select) WHERE versions.number IS NOT NULL AND \(filter.condition)
                    AND (?1 IS NULL OR proposals.theme_id = ?1)
                ORDER BY proposals.id DESC LIMIT ?2 OFFSET ?3
                """,
            arguments: [filter.theme, size, (page - 1) * size]
        )
    }

    /// How many of them there are.
    public static func count(_ filter: Filter, _ db: Database) throws -> Int {
        try Int.fetchOne(
            db,
            sql: """
                SELECT count(*) FROM proposals WHERE \(filter.condition)
                    AND (?1 IS NULL OR proposals.theme_id = ?1)
                    AND EXISTS (SELECT 1 FROM versions WHERE proposal_id = proposals.id)
                """,
            arguments: [filter.theme]
        ) ?? 0
    }

    /// Those of somebody's teams, the newest first.
    public static func own(_ member: Member.ID, _ db: Database) throws -> [ProposalRow] {
        try ProposalRow.fetchAll(
            db.cachedStatement(
                sql: """
                    \(select) WHERE proposals.team_id IN (
                        SELECT team_id FROM team_members WHERE member_id = ? AND left_at IS NULL
                    ) ORDER BY proposals.id DESC
                    """
            ),
            arguments: [member]
        )
    }
}

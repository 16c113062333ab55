public import GRDB

/// What an item of the agenda can belong to, for one theme.
public struct AgendaChoices: Sendable {
    /// By field: identifier and name.
    public let lists: [(field: String, things: [(value: String, label: String)])]

    /// Teams that are there, and opgaven and proposals that everybody can read; the newest hundred of each.
    public static func load(_ theme: String, _ db: Database) throws -> AgendaChoices {
        func things(_ sql: String) throws -> [(value: String, label: String)] {
            try Row.fetchAll(
                db,
                sql: sql + " AND theme_id = ? ORDER BY since DESC LIMIT 100",
                arguments: [theme]
            )
            .map { (value: $0["id"], label: $0["name"]) }
        }
        return AgendaChoices(lists: [
            ("team", try things("SELECT id, name FROM teams WHERE state <> 'dissolved'")),
            (
                "challenge",
                try things("SELECT id, title AS name FROM challenges WHERE opened_at IS NOT NULL")
            ),
            (
                "proposal",
                try things(
                    "SELECT id, title AS name FROM proposals WHERE state NOT IN ('draft', 'awaitingMembers')"
                )
            ),
        ])
    }
}

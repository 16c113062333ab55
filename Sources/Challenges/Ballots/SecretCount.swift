internal import GRDB
internal import MixedZone

/// The box of a secret ballot: how many papers say each choice, and nothing else.
///
/// One row for a choice, there from the opening on and counted up in place, so that no order of papers is stored.
enum SecretCount {
    static func begin(_ ballot: Ballot.ID, _ db: Database) throws {
        for choice in VoteChoice.allCases {
            try db.execute(
                sql: "INSERT INTO secret_counts (ballot_id, choice, papers) VALUES (?, ?, 0)",
                arguments: [ballot, choice.rawValue]
            )
        }
    }

    static func add(_ choice: VoteChoice, to ballot: Ballot.ID, _ db: Database) throws {
        try db.cachedStatement(
            sql: "UPDATE secret_counts SET papers = papers + 1 WHERE ballot_id = ? AND choice = ?"
        ).execute(arguments: [ballot, choice.rawValue])
    }

    /// The choices, each as often as it was made.
    static func papers(_ ballot: Ballot.ID, _ db: Database) throws -> [VoteChoice] {
        try Row.fetchAll(
            db.cachedStatement(
                sql: "SELECT choice, papers FROM secret_counts WHERE ballot_id = ? ORDER BY choice"
            ),
            arguments: [ballot]
        ).flatMap { row in
            Array(repeating: try StoredValue.read(row, "choice") as VoteChoice, count: row["papers"])
        }
    }
}

public import GRDB

/// What was filled in when the zone was made, because the documents behind it leave it open.
public struct Assumption: Codable, Sendable, Equatable {
    /// The place in the seed, with things by their names: `locations[zijlpoort].rooms`.
    public let path: String
    public let why: String

    public init(path: String, why: String) {
        self.path = path
        self.why = why
    }
}

// MARK: - Database

extension Assumption: FetchableRecord {
    public init(row: Row) {
        path = row["path"]
        why = row["why"]
    }

    /// In the order in which they were told.
    public static func all(_ db: Database) throws -> [Assumption] {
        try fetchAll(db, sql: "SELECT path, why FROM assumptions ORDER BY position")
    }

    static func insert(_ assumptions: [Assumption], _ db: Database) throws {
        for assumption in assumptions {
            try db.execute(
                sql: "INSERT INTO assumptions (path, why) VALUES (?, ?)",
                arguments: [assumption.path, assumption.why]
            )
        }
    }
}

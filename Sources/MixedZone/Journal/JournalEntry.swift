public import Foundation
public import GRDB

/// One remembered command, as stored.
public struct JournalEntry: Sendable {
    public let sequence: Int
    /// The exact JSON text over which the digest was taken.
    public let json: String
    public let salt: Data
    public let digest: Data
    public let hash: Data

    /// The parts of the text that every entry has.
    public struct Header: Codable, Sendable, Equatable {
        /// Unix seconds, UTC.
        public let at: Instant
        public let actor: String
        public let capacity: String?
        /// Command name and version, such as `book-seat/1`.
        public let command: String
        /// Kind and identifier, such as `reservation:0192…`.
        public let subject: String
        public let cause: Int?
        public let `public`: Int
    }

    /// Throws `DecodingError` when the stored text is not an entry.
    public func header() throws -> Header {
        try JSONDecoder().decode(Header.self, from: Data(json.utf8))
    }

    /// The facts, read as the type that the command's version wrote.
    public func facts<F: Facts>(_ type: F.Type) throws -> F {
        try JSONDecoder().decode(FactsEnvelope<F>.self, from: Data(json.utf8)).facts
    }
}

private struct FactsEnvelope<F: Facts>: Decodable {
    let facts: F
}

// MARK: - Database

extension JournalEntry: FetchableRecord {
    public init(row: Row) {
        sequence = row["sequence"]
        json = row["entry"]
        salt = row["salt"]
        digest = row["digest"]
        hash = row["hash"]
    }

    /// The last entries, newest last.
    public static func tail(_ count: Int, _ db: Database) throws -> [JournalEntry] {
        try fetchAll(db, sql: "SELECT * FROM journal ORDER BY sequence DESC LIMIT ?", arguments: [count])
            .reversed()
    }

    /// The entries about one thing, oldest first.
    public static func about(_ subject: Subject, _ db: Database) throws -> [JournalEntry] {
        try fetchAll(
            db,
            sql: "SELECT * FROM journal WHERE subject = ? ORDER BY sequence",
            arguments: [subject.text]
        )
    }
}

public import GRDB
public import MixedZone

/// The head of the journal at the beginning of a day.
public struct RegisterHead: Sendable, Equatable, FetchableRecord {
    public let day: CivilDay
    /// The last entry that it covers.
    public let sequence: Int
    /// In hexadecimal.
    public let hash: String

    public init(row: Row) {
        day = row["day"]
        sequence = row["sequence"]
        hash = row["hash"]
    }

    /// The last ones, newest first.
    public static func latest(_ count: Int, _ db: Database) throws -> [RegisterHead] {
        try fetchAll(db, sql: "SELECT * FROM register_heads ORDER BY day DESC LIMIT ?", arguments: [count])
    }
}

private import Foundation
public import GRDB

/// An export of the register under way, in parts that need little memory.
///
/// It ends where the journal ended when it began: entries are only ever added, so that each part may be read in a
/// transaction of its own, and a slow reader holds up nobody.
public struct RegisterExport: Sendable {
    /// SHA-256 of the whole chain, in hexadecimal; another export with the same head is the same to the byte.
    public let head: String

    private let last: Int
    private var position = 0
    private var count = 0
    private var isOver = false

    /// Entries a part.
    static let part = 500

    public init(_ db: Database) throws {
        let end = try JournalHead.load(db)
        head = Hexadecimal.text(end.hash)
        last = end.sequence
    }

    /// The next lines, without line breaks; nil after the last.
    public mutating func next(_ db: Database) throws -> [String]? {
        guard !isOver else { return nil }
        let rows = try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT sequence, digest, iif(entry ->> 'public' = 1, entry, NULL) AS entry, salt
                    FROM journal WHERE sequence > ? AND sequence <= ? ORDER BY sequence LIMIT ?
                    """
            ),
            arguments: [position, last, Self.part]
        )
        count += rows.count
        position = rows.last?["sequence"] ?? last
        isOver = rows.count < Self.part
        return rows.map(Self.line) + (isOver ? ["{\"entries\":\(count),\"head\":\"\(head)\"}"] : [])
    }

    private static func line(_ row: Row) -> String {
        let sequence: Int = row["sequence"]
        var json = "{\"sequence\":\(sequence),\"digest\":\"\(Hexadecimal.text(row["digest"] as Data))\""
        if let entry: String = row["entry"] {
            json += ",\"entry\":\(jsonText(entry)),\"salt\":\"\(Hexadecimal.text(row["salt"] as Data))\""
        }
        return json + "}"
    }
}

import Foundation
import GRDB
import MixedZone

/// Where a zone's journal stood when it was last looked at, kept outside its file: what a shortened or rewritten
/// journal is found by.
struct JournalAnchor: Sendable, Hashable, LosslessStringConvertible {
    let sequence: Int
    /// 64 hexadecimal digits; zeros before the first entry.
    let hash: String

    static let beginning = JournalAnchor(sequence: 0, hash: String(repeating: "0", count: 64))

    init(sequence: Int, hash: String) {
        self.sequence = sequence
        self.hash = hash
    }

    /// Reads `SEQUENCE:HASH`.
    init?(_ description: String) {
        let parts = description.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, let sequence = Int(parts[0]), sequence >= 0, parts[1].utf8.count == 64 else {
            return nil
        }
        guard parts[1].allSatisfy(\.isHexDigit) else { return nil }
        self.init(sequence: sequence, hash: parts[1].lowercased())
    }

    var description: String { "\(sequence):\(hash)" }
}

// MARK: - Database

extension JournalAnchor {
    /// The journal's last entry.
    static func head(_ db: Database) throws -> JournalAnchor {
        try JournalEntry.tail(1, db).last.map(JournalAnchor.init) ?? .beginning
    }

    /// Whether the journal still holds this entry at this place.
    func holds(_ db: Database) throws -> Bool {
        guard sequence > 0 else { return true }
        let entry = try JournalEntry.fetchOne(
            db,
            sql: "SELECT * FROM journal WHERE sequence = ?",
            arguments: [sequence]
        )
        return entry.map(JournalAnchor.init) == self
    }

    private init(_ entry: JournalEntry) {
        self.init(sequence: entry.sequence, hash: Hexadecimal.text(entry.hash))
    }
}

private import Foundation
public import GRDB

/// What a walk along the whole chain found.
public enum JournalVerdict: Sendable, Equatable {
    /// Every entry fits; `head` is the last hash in hexadecimal.
    case whole(entries: Int, head: String)
    /// The entry's text was changed after it was written.
    case tampered(sequence: Int)
    /// One or more entries before this sequence, or after the last one, are gone.
    case missing(sequence: Int)
    /// The entry stands at another place than where it was written, or its hash was changed.
    case broken(sequence: Int)
}

/// Walks the journal from its first entry and recomputes every digest and hash from the stored bytes.
public enum VerifyJournal {
    public static func run(_ db: Database) throws -> JournalVerdict {
        var previous = HashChain.beginning
        var expected = 1
        let entries = try JournalEntry.fetchCursor(db, sql: "SELECT * FROM journal ORDER BY sequence")
        while let entry = try entries.next() {
            guard entry.sequence == expected else { return .missing(sequence: expected) }
            guard HashChain.digest(salt: entry.salt, bytes: Data(entry.json.utf8)) == entry.digest else {
                return .tampered(sequence: entry.sequence)
            }
            let hash = HashChain.hash(previous: previous, sequence: entry.sequence, digest: entry.digest)
            guard hash == entry.hash else { return .broken(sequence: entry.sequence) }
            previous = hash
            expected += 1
        }
        let highest = try Int.fetchOne(db, sql: "SELECT seq FROM sqlite_sequence WHERE name = 'journal'") ?? 0
        guard highest < expected else { return .missing(sequence: expected) }
        return .whole(entries: expected - 1, head: Hexadecimal.text(previous))
    }
}

private import Foundation
public import GRDB

/// The journal as everybody may have it: of public entries the text with its salt, of others the digest alone.
///
/// One JSON object a line, and as the last line how many entries there are and the head of the chain; whoever has it
/// can verify it without the server.
public enum PublicRegister {
    /// Writes every line, without its line break.
    public static func export(_ db: Database, to line: (String) throws -> Void) throws {
        var export = try RegisterExport(db)
        while let lines = try export.next(db) { try lines.forEach(line) }
    }

    /// The last public entries, newest first.
    public static func latest(_ count: Int, _ db: Database) throws -> [JournalEntry] {
        try JournalEntry.fetchAll(
            db,
            sql: "SELECT * FROM journal WHERE entry ->> 'public' = 1 ORDER BY sequence DESC LIMIT ?",
            arguments: [count]
        )
    }
}

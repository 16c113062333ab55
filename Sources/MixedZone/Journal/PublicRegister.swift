private import Foundation
public import GRDB

/// The journal as everybody may have it: of public entries the text with its salt, of others the digest alone.
///
/// One JSON object a line, and as the last line how many entries there are and the head of the chain; whoever has it
/// can verify it without the server.
public enum PublicRegister {
    /// Writes every line, without its line break.
    public static func export(_ db: Database, to line: (String) throws -> Void) throws {
        var (count, head) = (0, HashChain.beginning)
        let entries = try Row.fetchCursor(
            db,
            sql: """
                SELECT sequence, digest, hash, iif(entry ->> 'public' = 1, entry, NULL) AS entry, salt
                FROM journal ORDER BY sequence
                """
        )
        while let row = try entries.next() {
            let sequence: Int = row["sequence"]
            var json = "{\"sequence\":\(sequence),\"digest\":\"\(Hexadecimal.text(row["digest"] as Data))\""
            if let entry: String = row["entry"] {
                json += ",\"entry\":\(jsonText(entry)),\"salt\":\"\(Hexadecimal.text(row["salt"] as Data))\""
            }
            try line(json + "}")
            (count, head) = (count + 1, row["hash"])
        }
        try line("{\"entries\":\(count),\"head\":\"\(Hexadecimal.text(head))\"}")
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

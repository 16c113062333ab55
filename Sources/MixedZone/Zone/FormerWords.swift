private import Foundation
public import GRDB

/// What a thing of the zone was called until it was changed, each text by the name of its field; kept for a while, to
/// bring it back.
public struct FormerWords: Sendable, Equatable {
    public let id: Int
    public let subject: Subject
    public let words: [String: String]
    /// Unix seconds, UTC.
    public let replacedAt: Instant

    public subscript(field: String) -> String { words[field] ?? "" }

    /// In both languages, from `nameNl` and `nameEn`.
    public func both(_ field: String) -> Bilingual {
        Bilingual(nl: self["\(field)Nl"], en: self["\(field)En"])
    }
}

// MARK: - Database

extension FormerWords {
    /// Newest first.
    public static func of(_ subject: Subject, _ db: Database) throws -> [FormerWords] {
        try Row.fetchAll(
            db,
            sql: "SELECT * FROM former_words WHERE subject = ? ORDER BY id DESC",
            arguments: [subject.text]
        ).map { row in
            FormerWords(
                id: row["id"],
                subject: subject,
                words: try JSONDecoder().decode(
                    [String: String].self,
                    from: Data((row["words"] as String).utf8)
                ),
                replacedAt: row["replaced_at"]
            )
        }
    }

    /// For a command that changes the words of a thing.
    public static func keep(
        _ words: [String: String],
        of subject: Subject,
        replacedAt now: Instant,
        _ db: Database
    ) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        try db.execute(
            sql: "INSERT INTO former_words (subject, words, replaced_at) VALUES (?, ?, ?)",
            arguments: [
                subject.text, String(decoding: try encoder.encode(words), as: UTF8.self), now,
            ]
        )
    }
}

private import Crypto
private import Foundation
internal import GRDB
internal import MixedZone

/// A text that somebody wrote: it stands in a table from which it can be erased, the journal holds its digest.
struct WrittenText {
    let id: Int
    /// SHA-256 over a random salt and the text, in hexadecimal; says nothing once the salt is erased.
    let digest: String

    /// Without space around it, and of lawful length.
    ///
    /// Throws `InvalidFields` with `text-missing` or `text-too-long` for the field.
    static func checked(_ text: String, field: String, isRequired: Bool, most: Int) throws -> String {
        let text = text.trimmingWhitespace
        if isRequired, text.isEmpty { throw InvalidFields([FieldProblem(field, "text-missing")]) }
        guard text.unicodeScalars.count <= most else {
            throw InvalidFields([FieldProblem(field, "text-too-long")])
        }
        return text
    }

    /// Keeps what the sender wrote; nil for an empty text.
    static func keep(_ text: String, in transaction: Transaction) throws -> WrittenText? {
        guard !text.isEmpty else { return nil }
        var author: Member.ID?
        if case .member(let member) = transaction.actor { author = member }
        return try keep(text, by: author, in: transaction)
    }

    /// Keeps what somebody wrote earlier.
    ///
    /// - Parameter author: nil for who has no account.
    static func keep(_ text: String, by author: Member.ID?, in transaction: Transaction) throws -> WrittenText
    {
        var salt = Data(capacity: 16)
        for _ in 0..<2 {
            withUnsafeBytes(of: UInt64.random(in: 0...UInt64.max)) { salt.append(contentsOf: $0) }
        }
        let digest = Hexadecimal.text(SHA256.hash(data: salt + Data(text.utf8)))
        try transaction.db.cachedStatement(
            sql: "INSERT INTO texts (author_id, content, salt, digest, written_at) VALUES (?, ?, ?, ?, ?)"
        ).execute(arguments: [author, text, salt, digest, transaction.now])
        return WrittenText(id: Int(transaction.db.lastInsertedRowID), digest: digest)
    }
}

private import Crypto
internal import Foundation
internal import GRDB
internal import MixedZone

/// A document before it has a place.
struct PaperDraft {
    let name: String
    let content: Data
    var visibleFrom: Instant?

    static let longestName = 120

    /// Stores it in parts, where the policy of the thing has room for it.
    ///
    /// Throws `InvalidFields` for `paper`: `paper-missing`, `paper-too-large`, `paper-type`, `paper-picture` or
    /// `paper-too-many`.
    func add(to thing: Thing, _ policy: PaperPolicy, in transaction: Transaction) throws -> Paper {
        let db = transaction.db
        let (name, type) = (try checkedName(), try checkedType(policy))
        if let most = policy.most, try Paper.held(by: thing, db).count >= most {
            throw InvalidFields([FieldProblem("paper", "paper-too-many")])
        }
        let id = Paper.ID.random(at: transaction.now)
        var sender: Member.ID?
        if case .member(let member) = transaction.actor { sender = member }
        try db.execute(
            sql: """
                INSERT INTO papers (id, thread_id, thing, thing_id, name, type, bytes, digest, visible_from,
                    added_by, added_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                id, policy.thread, thing.kind.rawValue, thing.id, name, type.rawValue, content.count,
                Hexadecimal.text(SHA256.hash(data: content)),
                policy.hasEmbargo ? visibleFrom ?? transaction.now : transaction.now, sender, transaction.now,
            ]
        )
        for (position, start) in stride(from: 0, to: content.count, by: Paper.part).enumerated() {
            let part = content.dropFirst(start).prefix(Paper.part)
            try db.cachedStatement(
                sql: "INSERT INTO paper_parts (paper_id, position, content) VALUES (?, ?, ?)"
            ).execute(arguments: [id, position, Data(part)])
        }
        transaction.touch(Thread.topic(policy.thread))
        guard let paper = try Paper.find(id, db) else { throw KernelRefusal.missing }
        return paper
    }

    private func checkedType(_ policy: PaperPolicy) throws -> PaperType {
        guard !content.isEmpty else { throw InvalidFields([FieldProblem("paper", "paper-missing")]) }
        guard content.count <= Paper.largest else {
            throw InvalidFields([FieldProblem("paper", "paper-too-large")])
        }
        guard let type = PaperType(content: content), policy.types.contains(type) else {
            let isPicture = !policy.types.contains(.text)
            throw InvalidFields([FieldProblem("paper", isPicture ? "paper-picture" : "paper-type")])
        }
        return type
    }

    /// The last part of a path, without control characters.
    private func checkedName() throws -> String {
        let last = name.split { $0 == "/" || $0 == "\\" }.last.map(String.init) ?? ""
        let name = String(
            String.UnicodeScalarView(last.unicodeScalars.filter { $0.properties.generalCategory != .control })
        )
        return try WrittenText.checked(name, field: "paper", isRequired: true, most: Self.longestName)
    }
}

private import Crypto
public import Foundation
internal import GRDB
public import MixedZone

/// Adds a document to a thing: read in parts, at most 10 MB, of a type that its content tells.
public struct AddPaper: Command {
    public static let name = "add-paper"
    public static let permission = Permission.members
    public static let isLong = true

    public let thing: Thing
    public let title: String
    public let content: Data
    /// The embargo; nil for at once (Unix seconds, UTC).
    public let visibleFrom: Instant?

    public init(_ name: String, _ content: Data, to thing: Thing, visibleFrom: Instant? = nil) {
        self.thing = thing
        self.title = name
        self.content = content
        self.visibleFrom = visibleFrom
    }

    struct Added: Facts {
        let paper: Paper.ID
        let type: PaperType
        let bytes: Int
        let digest: String
    }

    public static let longestName = 120

    /// Throws `InvalidFields` for `paper`: `paper-missing`, `paper-too-large` or `paper-type`; `KernelRefusal.missing`
    /// for a thing that takes no papers.
    public func run(in transaction: Transaction) throws -> Paper.ID {
        let db = transaction.db
        let policy = try PaperPolicy.load(thing, transaction.sight, db)
        try transaction.demand(policy.mayAdd, for: Self.self)
        guard !content.isEmpty else { throw InvalidFields([FieldProblem("paper", "paper-missing")]) }
        guard content.count <= Paper.largest else {
            throw InvalidFields([FieldProblem("paper", "paper-too-large")])
        }
        let name = try checkedName()
        guard let type = PaperType(content: content) else {
            throw InvalidFields([FieldProblem("paper", "paper-type")])
        }
        let digest = SHA256.hash(data: content).map { byte in
            String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
        }.joined()
        let id = Paper.ID.random(at: transaction.now)
        var sender: Member.ID?
        if case .member(let member) = transaction.actor { sender = member }
        try db.execute(
            sql: """
                INSERT INTO papers (id, thread_id, thing, thing_id, name, type, bytes, digest, circle, visible_from,
                    added_by, added_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                id, policy.thread, thing.kind.rawValue, thing.id, name, type.rawValue, content.count, digest,
                policy.circle.description, visibleFrom ?? transaction.now, sender, transaction.now,
            ]
        )
        for (position, start) in stride(from: 0, to: content.count, by: Paper.part).enumerated() {
            let part = content.dropFirst(start).prefix(Paper.part)
            try db.cachedStatement(
                sql: "INSERT INTO paper_parts (paper_id, position, content) VALUES (?, ?, ?)"
            ).execute(arguments: [id, position, Data(part)])
        }
        try transaction.record(
            Subject(thing.kind.rawValue, thing.id),
            isPublic: policy.circle == .everyone,
            Added(paper: id, type: type, bytes: content.count, digest: digest)
        )
        transaction.touch(Thread.topic(policy.thread))
        return id
    }

    /// The last part of a path, without control characters.
    private func checkedName() throws -> String {
        let last = title.split { $0 == "/" || $0 == "\\" }.last.map(String.init) ?? ""
        let name = String(
            String.UnicodeScalarView(last.unicodeScalars.filter { $0.properties.generalCategory != .control })
        )
        return try WrittenText.checked(name, field: "paper", isRequired: true, most: Self.longestName)
    }
}

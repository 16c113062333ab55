public import Foundation
public import MixedZone

/// Adds a document to a thing: read in parts, at most 10 MB, of a type that its content tells.
public struct AddPaper: Command {
    public static let name = "add-paper"
    public static let permission = Permission.members
    public static let isLong = true

    public let thing: Thing
    public let title: String
    public let content: Data
    /// The embargo, where the thing knows one; nil for at once (Unix seconds, UTC).
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

        init(_ paper: Paper) {
            self.paper = paper.id
            type = paper.type
            bytes = paper.bytes
            digest = paper.digest
        }
    }

    /// Throws `InvalidFields` for `paper`: `paper-missing`, `paper-too-large`, `paper-type`, `paper-picture` or
    /// `paper-too-many`; `KernelRefusal.missing` for a thing that takes no papers.
    public func run(in transaction: Transaction) throws -> Paper.ID {
        let policy = try PaperPolicy.load(thing, transaction.sight, transaction.db)
        try transaction.demand(policy.mayAdd, for: Self.self)
        let draft = PaperDraft(name: title, content: content, visibleFrom: visibleFrom)
        let paper = try draft.add(to: thing, policy, in: transaction)
        try transaction.record(
            Subject(thing.kind.rawValue, thing.id),
            isPublic: paper.circles == [.everyone],
            Added(paper)
        )
        return paper.id
    }
}

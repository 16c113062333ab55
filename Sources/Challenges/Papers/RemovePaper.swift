internal import GRDB
public import MixedZone

/// Takes a document away: who added it, until it is part of what was handed in, or an administrator; its name and its
/// digest stay on record.
public struct RemovePaper: Command {
    public static let name = "remove-paper"
    public static let permission = Permission.members

    public let paper: Paper.ID

    public init(_ paper: Paper.ID) {
        self.paper = paper
    }

    struct Removed: Facts {
        let paper: Paper.ID
        let digest: String
    }

    public func run(in transaction: Transaction) throws -> Done {
        let db = transaction.db
        guard let known = try Paper.find(paper, db) else { throw KernelRefusal.missing }
        try transaction.mustSee(known.circles)
        try transaction.demand(known.isRemovable(by: transaction.standing), for: Self.self)
        try db.execute(sql: "DELETE FROM paper_parts WHERE paper_id = ?", arguments: [paper])
        try db.execute(
            sql: "UPDATE papers SET removed_at = ? WHERE id = ?",
            arguments: [transaction.now, paper]
        )
        try transaction.record(
            Subject(known.thing.kind.rawValue, known.thing.id),
            isPublic: known.circles == [.everyone],
            Removed(paper: paper, digest: known.digest)
        )
        transaction.touch(Thread.topic(known.thread))
        return Done()
    }
}

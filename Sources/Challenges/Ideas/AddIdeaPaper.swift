public import Foundation
public import GRDB
public import MixedZone

/// Who brought an idea without an account adds a photo or a document, with the key of the receipt.
public struct AddIdeaPaper: Command {
    public static let name = "add-idea-paper"
    public static let permission = Permission.anyone
    public static let isLong = true

    public let idea: Idea.ID
    public let key: String
    public let title: String
    public let content: Data
    /// What the sender's network is known by.
    public let network: String

    public init(_ name: String, _ content: Data, to idea: Idea.ID, key: String, network: String) {
        self.idea = idea
        self.key = key
        self.title = name
        self.content = content
        self.network = network
    }

    static let perNetwork = RateLimit(count: 10, seconds: 3_600)

    /// Throws `KernelRefusal.missing` for a key that does not fit, or no longer; `InvalidFields` as ``AddPaper`` does; and a
    /// refusal of the kind `tooMany` after ten documents from one network in an hour.
    public func run(in transaction: Transaction) throws -> Paper.ID {
        guard let known = try Idea.find(idea, key: key, transaction.db) else { throw KernelRefusal.missing }
        let policy = PaperPolicy.ofReceipt(known)
        guard policy.mayAdd else { throw KernelRefusal.missing }
        try Self.perNetwork.count("idea-paper", network, at: transaction.now, transaction.db)
        let draft = PaperDraft(name: title, content: content)
        let paper = try draft.add(to: known.thing, policy, in: transaction)
        try transaction.record(
            Subject("idea", idea),
            isPublic: paper.circles == [.everyone],
            AddPaper.Added(paper)
        )
        return paper.id
    }
}

extension Idea {
    /// The idea whose receipt has this key; nil for any other key, and once the idea is settled.
    public static func find(_ id: Idea.ID, key: String, _ db: Database) throws -> Idea? {
        try fetchOne(
            db.cachedStatement(sql: "SELECT * FROM ideas WHERE id = ? AND receipt_key = ?"),
            arguments: [id, Secret(presented: key).digest]
        ).flatMap { $0.state.isFinal || $0.hiddenAt != nil ? nil : $0 }
    }
}

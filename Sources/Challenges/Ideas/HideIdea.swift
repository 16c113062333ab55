private import GRDB
public import MixedZone

/// A moderator withholds the text of an idea, with a reason that everybody reads in its place.
///
/// Its words leave the idea, the search and the lists; they are kept apart, and the journal holds their digest.
public struct HideIdea: Command {
    public static let name = "hide-idea"
    public static let permission = Permission.roles([.editor, .administrator])

    public let idea: Idea.ID
    public let reason: String

    public init(_ idea: Idea.ID, reason: String) {
        self.idea = idea
        self.reason = reason
    }

    struct Hidden: Facts {
        /// The digest of the withheld words.
        let withheld: String
        /// The digest of the reason.
        let reason: String?
    }

    /// Throws `InvalidFields` for `reason`.
    public func run(in transaction: Transaction) throws -> Done {
        let known = try Idea.seen(idea, in: transaction)
        let policy = try IdeaPolicy.load(transaction.standing, known, transaction.db)
        try transaction.demand(policy.isModerator, for: Self.self)
        guard known.hiddenAt == nil else {
            transaction.nothingChanged()
            return Done()
        }
        let reason = try WrittenText.checked(reason, field: "reason", isRequired: true, most: 4_000)
        let words = [known.title, known.description, known.street].filter { !$0.isEmpty }
        let withheld = try WrittenText.keep(
            words.joined(separator: "\n\n"),
            by: known.author,
            in: transaction
        )
        try transaction.db.execute(
            sql: """
                UPDATE ideas SET title = receipt, description = '', street = '', hidden_at = ?, withheld_id = ?
                WHERE id = ?
                """,
            arguments: [transaction.now, withheld.id, idea]
        )
        let isEditor = policy.standing.holds(.editor, for: .zone)
        var draft = StepDraft(known.thing, known.thread, "hide", mover: isEditor ? .checker : .administrator)
        draft.text = reason
        let step = try draft.append(in: transaction)
        try known.write(of: step, in: transaction)
        try transaction.record(
            Subject("idea", idea),
            isPublic: known.publishedAt != nil,
            Hidden(withheld: withheld.digest, reason: step.textDigest)
        )
        return Done()
    }
}

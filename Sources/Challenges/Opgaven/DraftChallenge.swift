private import GRDB
public import MixedZone

/// Somebody of the municipality begins an opgave, for themselves or for the colleague whose question it is.
public struct DraftChallenge: Command {
    public static let name = "draft-challenge"
    public static let permission = Permission.roles(ChallengePolicy.drafters)

    public let fields: ChallengeFields
    /// The thread of the idea that it goes on with; nil for a thread of its own.
    public let thread: ThreadID?

    public init(_ fields: ChallengeFields, thread: ThreadID? = nil) {
        self.fields = fields
        self.thread = thread
    }

    struct Drafted: Facts {
        let theme: String?
        let area: String?
        let owner: Member.ID
    }

    /// Throws `InvalidFields`, each field named as in ``ChallengeFields``.
    public func run(in transaction: Transaction) throws -> Challenge.ID {
        let db = transaction.db
        var wanted = fields
        if wanted.owner == nil { wanted.owner = try? transaction.member }
        let checked = try wanted.checked(in: transaction)
        guard let owner = checked.owner else { throw InvalidFields([FieldProblem("owner", "choose-one")]) }
        let id = Challenge.ID.random(at: transaction.now)
        let thread = try self.thread ?? Thread.begin(in: transaction)
        try db.cachedStatement(
            sql: """
                INSERT INTO challenges (id, thread_id, state, since, kind, title, question, owner_id, created_at)
                VALUES (?1, ?2, 'draft', ?3, ?4, ?5, '', ?6, ?3)
                """
        ).execute(
            arguments: [id, thread, transaction.now, checked.kind.rawValue, checked.title, owner]
        )
        try checked.save(to: id, owner: owner, in: transaction)
        try Follow.tie(owner, to: thread, as: .author, in: transaction)
        if let deputy = checked.deputy {
            try Follow.tie(deputy, to: thread, as: .author, in: transaction)
        }
        var step = StepDraft(
            Thing(.challenge, id),
            thread,
            "draft",
            mover: try mover(of: checked, owner, transaction)
        )
        step.circle = .staff
        _ = try step.append(in: transaction)
        try transaction.record(
            Subject("challenge", id),
            Drafted(theme: checked.theme, area: checked.area, owner: owner)
        )
        return id
    }

    /// An adviser makes it of an idea; of others it is the own question, or they write it down for a colleague.
    private func mover(
        of fields: ChallengeFields,
        _ owner: Member.ID,
        _ transaction: Transaction
    ) throws -> Mover {
        guard case .member(let drafter) = transaction.actor else { return .owner }
        if thread != nil { return .adviser }
        if drafter == owner || drafter == fields.deputy { return .owner }
        let standing = try transaction.standing
        if standing.holdsAny(of: [.areaCoordinator]) { return .adviser }
        if standing.holdsAny(of: [.editor]) { return .checker }
        return standing.holdsAny(of: [.administrator]) ? .administrator : .author
    }
}

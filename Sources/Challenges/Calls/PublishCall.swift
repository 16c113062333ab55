private import GRDB
public import MixedZone

/// The owner of an open opgave, or who checks it, calls for help; everybody to whom it matters is told, each with why.
public struct PublishCall: Command {
    public static let name = "publish-call"
    public static let permission = Permission.members

    public let challenge: Challenge.ID
    /// One of the opgave's own.
    public let theme: String
    public let title: String
    public let text: String
    /// The last day on which somebody can respond.
    public let closesOn: CivilDay

    public init(
        for challenge: Challenge.ID,
        theme: String,
        title: String,
        text: String,
        closesOn: CivilDay
    ) {
        self.challenge = challenge
        self.theme = theme
        self.title = title
        self.text = text
        self.closesOn = closesOn
    }

    struct Published: Facts {
        let challenge: Challenge.ID
        let theme: String
        let closesOn: CivilDay
        let told: Int
    }

    public static let longestTitle = 120
    public static let longestText = 4_000

    /// Throws `InvalidFields` for `title`, `text`, `theme` and `closesOn`; ``MovedOn``.
    public func run(in transaction: Transaction) throws -> Call.ID {
        let db = transaction.db
        let known = try Challenge.seen(challenge, in: transaction)
        let policy = try ChallengePolicy.load(transaction.standing, known, db)
        try transaction.demand(policy.isOwner || policy.isChecker, for: Self.self)
        guard known.state == .open else { throw MovedOn(known.state) }
        let title = try WrittenText.checked(title, field: "title", isRequired: true, most: Self.longestTitle)
        let text = try WrittenText.checked(text, field: "text", isRequired: true, most: Self.longestText)
        guard known.fields.otherThemes.union([known.fields.theme].compactMap(\.self)).contains(theme) else {
            throw InvalidFields([FieldProblem("theme", "choose-listed")])
        }
        let today = try transaction.today
        guard closesOn >= today else { throw InvalidFields([FieldProblem("closesOn", "day-is-past")]) }
        let id = Call.ID.random(at: transaction.now)
        try db.execute(
            sql: """
                INSERT INTO calls (id, thread_id, state, since, due_at, challenge_id, theme_id, title, body,
                    published_on, closes_on, author_id)
                VALUES (?, ?, 'open', ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                id, known.thread, transaction.now, try known.end(closesOn, in: transaction), challenge, theme,
                title, text, today, closesOn, (try? transaction.member) ?? known.owner,
            ]
        )
        let call = try Call.existing(id, db)
        let told = try CallRecipient.choose(for: call, about: known, at: transaction.now, db)
        for recipient in told { try tell(recipient, of: call, in: transaction) }
        _ = try StepDraft(call.thing, known.thread, "publish", mover: policy.isOwner ? .owner : .checker)
            .append(in: transaction)
        try transaction.record(
            Subject("call", id),
            isPublic: true,
            Published(challenge: challenge, theme: theme, closesOn: closesOn, told: told.count)
        )
        return id
    }

    /// Who follows the opgave hears of it as a step.
    private func tell(_ recipient: CallRecipient, of call: Call, in transaction: Transaction) throws {
        try recipient.insert(for: call.id, transaction.db)
        guard recipient.why != .follows else { return }
        try transaction.send(
            OutgoingMessage(
                "call-published",
                to: .member(recipient.member),
                ["call": call.id.description],
                urgency: .digest(about: call.thing.description)
            )
        )
    }
}

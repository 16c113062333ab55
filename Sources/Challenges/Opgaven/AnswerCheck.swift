public import MixedZone

/// An editor or the area's coordinator asks the owner for edits, or lets an opgave go public.
public struct AnswerCheck: Command {
    public static let name = "answer-check"
    public static let permission = Permission.roles([.editor, .areaCoordinator])

    public enum Answer: String, Codable, Sendable, CaseIterable {
        /// The reason holds the questions.
        case requestEdits
        /// It opens by itself on its first day.
        case schedule
    }

    public let challenge: Challenge.ID
    public let answer: Answer
    public let reason: String

    public init(_ challenge: Challenge.ID, _ answer: Answer, reason: String = "") {
        self.challenge = challenge
        self.answer = answer
        self.reason = reason
    }

    /// Throws `InvalidFields` for the field `reason`, and for `endsOn` when its last day is over by now; ``MovedOn``.
    public func run(in transaction: Transaction) throws -> Done {
        let known = try Challenge.seen(challenge, in: transaction)
        let policy = try ChallengePolicy.load(transaction.standing, known, transaction.db)
        try transaction.demand(policy.isChecker, for: Self.self)
        guard known.state == .inCheck else { throw MovedOn(known.state) }
        switch answer {
        case .requestEdits:
            try known.move(to: .editsRequested, as: .checker, reason: reason, in: transaction)
            try Telling.ask(
                [known.owner, known.deputy].compactMap(\.self),
                to: "edit-challenge",
                about: known.thing,
                until: Deadlines.load(transaction.db).due(.check, after: transaction.now),
                in: transaction
            )
        case .schedule:
            let (today, clock) = (try transaction.today, try Zone.load(transaction.db).timeZone)
            let opens = max(known.fields.opensOn ?? today, today)
            guard let ends = known.fields.endsOn, opens < ends else {
                throw InvalidFields([FieldProblem("endsOn", "day-in-future")])
            }
            let due = max(clock.interval(of: opens).start, transaction.now)
            try known.move(to: .scheduled, as: .checker, reason: reason, due: due, in: transaction)
        }
        return Done()
    }
}

public import MixedZone

/// An editor or the area's coordinator asks the owner for edits, or lets an opgave go public.
///
/// Whoever checks answers every ``CheckQuestion``; it goes public only when each answer is yes.
public struct AnswerCheck: Command {
    public static let name = "answer-check"
    public static let permission = Permission.roles([.editor, .areaCoordinator])

    public enum Answer: String, Codable, Sendable, CaseIterable {
        /// The reason says what is to be changed.
        case requestEdits
        /// It opens by itself on its first day.
        case schedule
    }

    public let challenge: Challenge.ID
    public let answer: Answer
    public let reason: String
    /// The questions that were answered with no; every other one with yes.
    public let doubts: [CheckDoubt]

    public init(_ challenge: Challenge.ID, _ answer: Answer, reason: String = "", doubts: [CheckDoubt] = []) {
        self.challenge = challenge
        self.answer = answer
        self.reason = reason
        self.doubts = doubts
    }

    /// Throws `InvalidFields` for `reason`, for `<question>-reason` where a doubt has none, for `answer` when there are
    /// doubts and it should go public, and for `endsOn` when its last day is over by now; ``MovedOn``.
    public func run(in transaction: Transaction) throws -> Done {
        let known = try Challenge.seen(challenge, in: transaction)
        let policy = try ChallengePolicy.load(transaction.standing, known, transaction.db)
        try transaction.demand(policy.isChecker, for: Self.self)
        guard known.state == .inCheck else { throw MovedOn(known.state) }
        let doubts = try checkedDoubts()
        let step: Step
        switch answer {
        case .requestEdits:
            step = try known.move(
                to: .editsRequested,
                as: .checker,
                reason: reason,
                doubts: doubts.map(\.question),
                in: transaction
            )
            try Telling.ask(
                [known.owner, known.deputy].compactMap(\.self),
                to: "edit-challenge",
                about: known.thing,
                until: Deadlines.load(transaction.db).due(.check, after: transaction.now),
                in: transaction
            )
        case .schedule:
            guard doubts.isEmpty else {
                throw InvalidFields([FieldProblem("answer", "check-doubts-remain")])
            }
            let (today, clock) = (try transaction.today, try Zone.load(transaction.db).timeZone)
            let opens = max(known.fields.opensOn ?? today, today)
            guard let ends = known.fields.endsOn, opens < ends else {
                throw InvalidFields([FieldProblem("endsOn", "day-in-future")])
            }
            let due = max(clock.interval(of: opens).start, transaction.now)
            step = try known.move(
                to: .scheduled,
                as: .checker,
                reason: reason,
                due: due,
                doubts: [],
                in: transaction
            )
        }
        try CheckFinding.keep(doubts, of: challenge, in: step, transaction.db)
        return Done()
    }

    private func checkedDoubts() throws -> [CheckDoubt] {
        try doubts.map { doubt in
            CheckDoubt(
                doubt.question,
                try WrittenText.checked(
                    doubt.reason,
                    field: "\(doubt.question.rawValue)-reason",
                    isRequired: true,
                    most: CheckDoubt.longestReason
                )
            )
        }
    }
}

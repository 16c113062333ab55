internal import GRDB
public import MixedZone

/// One of the two owners publishes what was learned; with it the thread is complete.
public struct PublishLesson: Command {
    public static let name = "publish-lesson"
    public static let permission = Permission.members

    public let outcome: Outcome.ID
    public let lesson: String
    /// Money earned elsewhere so far, in cents.
    public let earnedCents: Int

    public init(_ outcome: Outcome.ID, lesson: String, earnedCents: Int) {
        self.outcome = outcome
        self.lesson = lesson
        self.earnedCents = earnedCents
    }

    struct Published: Facts {
        let earnedCents: Int
    }

    public static let longest = 8_000

    /// Throws `InvalidFields` for `lesson` and `earned`, and ``OutcomeRefusal/notNow``.
    public func run(in transaction: Transaction) throws -> Done {
        let work = try OutcomeAtWork.load(outcome, transaction)
        try transaction.demand(work.policy.owns, for: Self.self)
        let lesson = try WrittenText.checked(lesson, field: "lesson", isRequired: true, most: Self.longest)
        guard (0...EnterBudget.most).contains(earnedCents) else {
            throw InvalidFields([FieldProblem("earned", "amount")])
        }
        _ = try work.move(
            to: .learned,
            columns: ["learned": lesson, "earned_cents": earnedCents],
            transaction
        )
        try transaction.record(
            Subject("outcome", outcome),
            isPublic: true,
            Published(earnedCents: earnedCents)
        )
        return Done()
    }
}

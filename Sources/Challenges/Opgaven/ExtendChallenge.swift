private import GRDB
public import MixedZone

/// The owner or the deputy gives an opgave a later last day and says why; one that was closed is open again.
public struct ExtendChallenge: Command {
    public static let name = "extend-challenge"
    public static let permission = Permission.members

    public let challenge: Challenge.ID
    public let endsOn: CivilDay
    public let reason: String

    public init(_ challenge: Challenge.ID, endsOn: CivilDay, reason: String) {
        self.challenge = challenge
        self.endsOn = endsOn
        self.reason = reason
    }

    struct Extended: Facts {
        let endsOn: CivilDay
        let wasClosed: Bool
        let reason: String?
    }

    /// Throws `InvalidFields` for `endsOn` and `reason`; ``MovedOn``.
    public func run(in transaction: Transaction) throws -> Done {
        let known = try Challenge.seen(challenge, in: transaction)
        let policy = try ChallengePolicy.load(transaction.standing, known, transaction.db)
        try transaction.demand(policy.isOwner, for: Self.self)
        guard ChallengePolicy.extendable.contains(known.state) else { throw MovedOn(known.state) }
        let today = try transaction.today
        guard endsOn > max(known.fields.endsOn ?? today, today.adding(days: -1)) else {
            throw InvalidFields([FieldProblem("endsOn", "challenge-later-day")])
        }
        let due = try known.end(endsOn, in: transaction)
        let step =
            try known.state == .closed
            ? reopen(known, due, in: transaction) : prolong(known, due, in: transaction)
        try transaction.db.execute(
            sql: "UPDATE challenges SET ends_on = ?, due_at = ?, edition = edition + 1 WHERE id = ?",
            arguments: [endsOn, due, challenge]
        )
        try transaction.record(
            Subject("challenge", challenge),
            isPublic: true,
            Extended(endsOn: endsOn, wasClosed: known.state == .closed, reason: step.textDigest)
        )
        transaction.touch(known.topic)
        return Done()
    }

    private func reopen(_ known: Challenge, _ due: Instant, in transaction: Transaction) throws -> Step {
        try Move(
            thing: known.id.description,
            thread: known.thread,
            from: ChallengeState.closed,
            to: .open,
            mover: .owner,
            reason: reason,
            due: due
        ).carryOut(in: transaction)
    }

    private func prolong(_ known: Challenge, _ due: Instant, in transaction: Transaction) throws -> Step {
        var step = StepDraft(known.thing, known.thread, "extend", mover: .owner)
        step.text = try WrittenText.checked(
            reason,
            field: "reason",
            isRequired: true,
            most: Move<ChallengeState>.longestReason
        )
        step.due = due
        return try step.append(in: transaction)
    }
}

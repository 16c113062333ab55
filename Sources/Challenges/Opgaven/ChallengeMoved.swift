internal import MixedZone

/// What the journal holds of one move of an opgave.
struct ChallengeMoved: Facts {
    let from: ChallengeState
    let to: ChallengeState
    /// The digest of the reason; nil where nobody gave one.
    let reason: String?
    var until: Instant?
    /// The questions of the check that were answered with no; nil where nothing was checked.
    var doubts: [CheckQuestion]?
}

extension Challenge {
    /// One move of this opgave, and the journal's entry of it, public once everybody can read it.
    @discardableResult
    func move(
        to state: ChallengeState,
        as mover: Mover,
        reason: String = "",
        due: Instant? = nil,
        doubts: [CheckQuestion]? = nil,
        in transaction: Transaction
    ) throws -> Step {
        let step = try Move(
            thing: id.description,
            thread: thread,
            from: self.state,
            to: state,
            mover: mover,
            reason: reason,
            circle: circle,
            due: due
        ).carryOut(in: transaction)
        transaction.touch(topic)
        try transaction.record(
            Subject("challenge", id),
            isPublic: openedAt != nil,
            ChallengeMoved(
                from: self.state,
                to: state,
                reason: step.textDigest,
                until: step.due,
                doubts: doubts
            )
        )
        return step
    }

    /// The end of its last day on the zone's calendar.
    func end(_ day: CivilDay, in transaction: Transaction) throws -> Instant {
        try Zone.load(transaction.db).timeZone.interval(of: day).end
    }
}

internal import GRDB
internal import MixedZone

/// What the journal holds of one move of an idea.
struct IdeaMoved: Facts {
    let from: IdeaState
    let to: IdeaState
    /// The digest of the reason; nil where nobody gave one.
    let reason: String?
    var challenge: Challenge.ID?
}

extension Idea {
    /// One move of this idea and the journal's entry of it; who brought it hears, with an account or without.
    ///
    /// - Parameter challenge: what it became, or goes on within.
    func move(
        to state: IdeaState,
        as mover: Mover,
        reason: String = "",
        challenge: Challenge.ID? = nil,
        in transaction: Transaction
    ) throws {
        let step = try step(to: state, as: mover, reason: reason, in: transaction)
        try write(of: step, in: transaction)
        if state.isFinal { try forgetAuthor(in: transaction) }
        try transaction.record(
            Subject("idea", id),
            isPublic: publishedAt != nil && state != .received,
            IdeaMoved(from: self.state, to: state, reason: step.textDigest, challenge: challenge)
        )
    }

    /// One move in the thread alone.
    func step(
        to state: IdeaState,
        as mover: Mover,
        reason: String,
        in transaction: Transaction
    ) throws -> Step {
        try Move(
            thing: id.description,
            thread: thread,
            from: self.state,
            to: state,
            mover: mover,
            reason: reason
        ).carryOut(in: transaction)
    }

    /// Who brought it without an account hears of a step by letter.
    func write(of step: Step, in transaction: Transaction) throws {
        guard let email else { return }
        try transaction.send(
            OutgoingMessage(
                "idea-step",
                to: .address(email, language: language),
                ["step": "\(step.id)", "receipt": "\(receipt)"]
            )
        )
    }

    /// Of who has no account nothing is kept once the idea is settled.
    func forgetAuthor(in transaction: Transaction) throws {
        try transaction.db.execute(
            sql: "UPDATE ideas SET author_name = '', author_email = NULL, receipt_key = NULL WHERE id = ?",
            arguments: [id]
        )
    }

    /// The coordinators of its area are asked to take it.
    static func askAdvisers(
        about id: Idea.ID,
        area: String?,
        until due: Instant?,
        in transaction: Transaction
    ) throws {
        let advisers = try AreaReach.load(area, transaction.db)
            .holders(of: .areaCoordinator, at: transaction.now, transaction.db)
        try Telling.ask(advisers, to: "take-idea", about: Thing(.idea, id), until: due, in: transaction)
    }
}

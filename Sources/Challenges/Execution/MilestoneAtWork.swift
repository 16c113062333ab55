internal import MixedZone

/// A milestone as a command meets it.
enum MilestoneAtWork {
    struct Moved: Facts {
        let milestone: Milestone.ID
        let state: MilestoneState
        let reason: String?
    }

    /// Throws ``ExecutionRefusal``, and `InvalidFields` for `reason`; a repeat changes nothing.
    static func move(
        _ id: Milestone.ID,
        to state: MilestoneState,
        reason: String,
        due: Instant? = nil,
        for command: (some Command).Type,
        _ transaction: Transaction,
        allowed: (ExecutionPolicy) -> Bool
    ) throws -> Done {
        let milestone = try Milestone.existing(id, transaction.db)
        let work = try ExecutionAtWork.load(milestone.execution, transaction)
        try transaction.demand(allowed(work.policy), for: command)
        guard milestone.state != state else {
            transaction.nothingChanged()
            return Done()
        }
        try work.demandLife()
        guard milestone.state.next.contains(state) else { throw ExecutionRefusal.notNow }
        let step = try Move(
            thing: id.description,
            thread: milestone.thread,
            from: milestone.state,
            to: state,
            mover: work.policy.mover,
            reason: reason,
            due: due
        ).carryOut(in: transaction)
        try transaction.record(
            Subject("execution", milestone.execution),
            isPublic: true,
            Moved(milestone: id, state: state, reason: step.textDigest)
        )
        return Done()
    }
}

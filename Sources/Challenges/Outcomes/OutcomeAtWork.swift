internal import GRDB
public import MixedZone

/// An outcome as a command meets it; who works on the execution may measure.
struct OutcomeAtWork {
    let outcome: Outcome
    let execution: Execution
    let policy: ExecutionPolicy

    /// Throws `KernelRefusal.missing` for an unknown one.
    static func load(_ id: Outcome.ID, _ transaction: Transaction) throws -> OutcomeAtWork {
        let db = transaction.db
        guard let outcome = try Outcome.find(id, db),
            let execution = try Execution.find(proposal: outcome.proposal, db)
        else { throw KernelRefusal.missing }
        let policy = try ExecutionPolicy.load(execution, transaction.standing, db)
        return OutcomeAtWork(outcome: outcome, execution: execution, policy: policy)
    }

    /// Throws ``OutcomeRefusal/notNow`` where no edge leads there from where it stands.
    func move(
        to state: OutcomeState,
        reason: String = "",
        columns: KeyValuePairs<String, (any DatabaseValueConvertible)?>,
        _ transaction: Transaction
    ) throws -> Step {
        guard outcome.state.next.contains(state) else { throw OutcomeRefusal.notNow }
        return try Move(
            thing: outcome.id.description,
            thread: outcome.thread,
            from: outcome.state,
            to: state,
            mover: policy.mover,
            reason: reason,
            columns: columns
        ).carryOut(in: transaction)
    }
}

/// Why something cannot be done with an outcome.
public enum OutcomeRefusal: Refusal, Equatable {
    /// From where it stands it cannot go there.
    case notNow
    /// It was corrected before.
    case correctedAlready

    public var kind: RefusalKind { .conflict }
    public var slug: String { self == .notNow ? "outcome-not-now" : "measurement-corrected-already" }
}

internal import GRDB
internal import MixedZone

/// A decision becomes known: the proposal moves, who wrote it is told, and what follows from it begins.
enum DecisionPublication {
    /// Part of a command that has recorded its own entry.
    static func carryOut(_ decision: Decision, in transaction: Transaction) throws {
        let db = transaction.db
        try db.execute(
            sql: "INSERT INTO published_decisions (decision_id, published_at) VALUES (?, ?)",
            arguments: [decision.id, transaction.now]
        )
        transaction.touch(Decision.topic)
        try askOwners(decision, transaction)
        guard decision.corrects == nil else {
            try Execution.follow(decision, in: transaction)
            guard try !Proposal.corrected(by: decision, in: transaction) else { return }
            return try tellCorrection(decision, transaction)
        }
        guard try ProposalPaper.existing(decision.proposal, db).state == .forDecision else { return }
        _ = try Proposal.decided(
            decision.proposal,
            decision.outcome,
            reason: decision.reason,
            body: decision.body,
            version: decision.version,
            in: transaction
        )
        if decision.outcome == .approved || decision.outcome == .approvedWithConditions {
            try follow(decision, transaction)
        }
    }

    /// What begins with an approval.
    private static func follow(_ decision: Decision, _ transaction: Transaction) throws {
        try Challenge.answered(by: decision.proposal, in: transaction)
        guard let measureOn = decision.measureOn else { return }
        _ = try Execution.begin(
            proposal: decision.proposal.description,
            decision: decision.id.description,
            measureOn: measureOn,
            in: transaction
        )
    }

    /// Whoever has to see to a condition hears of it.
    private static func askOwners(_ decision: Decision, _ transaction: Transaction) throws {
        let clock = try Zone.load(transaction.db).timeZone
        for condition in try DecisionCondition.all(of: decision.id, transaction.db) {
            guard condition.metAt == nil, let owner = condition.owner else { continue }
            try Telling.ask(
                [owner],
                to: "meet-condition",
                about: decision.thing,
                until: clock.interval(of: condition.dueOn).end,
                in: transaction
            )
        }
    }

    private static func tellCorrection(_ decision: Decision, _ transaction: Transaction) throws {
        var step = StepDraft(
            decision.thing,
            decision.thread,
            "correct",
            mover: try transaction.secretary(of: decision.body)
        )
        step.body = decision.body
        step.version = decision.version
        step.reasonCode = decision.outcome.rawValue
        _ = try step.append(in: transaction)
    }
}

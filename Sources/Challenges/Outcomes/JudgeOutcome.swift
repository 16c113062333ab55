internal import GRDB
public import MixedZone

/// The owner at the municipality judges what came of it, and says why; unknown is allowed and public.
public struct JudgeOutcome: Command {
    public static let name = "judge-outcome"
    public static let permission = Permission.members

    public let outcome: Outcome.ID
    public let verdict: Outcome.Verdict
    public let reason: String

    public init(_ outcome: Outcome.ID, _ verdict: Outcome.Verdict, reason: String) {
        self.outcome = outcome
        self.verdict = verdict
        self.reason = reason
    }

    public enum Refused: Refusal, Equatable {
        /// Without a measurement the only judgement is that it is unknown.
        case nothingMeasured

        public var kind: RefusalKind { .conflict }
        public var slug: String { "outcome-nothing-measured" }
    }

    struct Judged: Facts {
        let verdict: Outcome.Verdict
        let reason: String?
    }

    /// Throws ``Refused``, ``OutcomeRefusal/notNow``, and `InvalidFields` for `reason`.
    public func run(in transaction: Transaction) throws -> Done {
        let work = try OutcomeAtWork.load(outcome, transaction)
        try transaction.demand(work.policy.isExecutor, for: Self.self)
        guard work.outcome.state != .awaiting || verdict == .unknown else { throw Refused.nothingMeasured }
        let step = try work.move(
            to: .judged,
            reason: reason,
            columns: ["verdict": verdict.rawValue],
            transaction
        )
        try transaction.record(
            Subject("outcome", outcome),
            isPublic: true,
            Judged(verdict: verdict, reason: step.textDigest)
        )
        return Done()
    }
}

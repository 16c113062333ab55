public import MixedZone

/// Why a decision cannot be recorded so.
public enum DecisionRefusal: Refusal, Equatable {
    /// The ballot or the round is not closed yet.
    case notClosed
    /// There was no quorum, or as many for as against: the proposal stays up for decision.
    case nothingDecided
    /// The outcome does not agree with what was voted.
    case disagrees
    /// It has been recorded already.
    case recordedAlready
    /// The proposal is not what was voted about, or no longer.
    case proposalMoved
    /// The ballot was not about a proposal, or the plan was not in the round.
    case noProposal
    /// It has been corrected: correct the correction.
    case correctedAlready

    public var kind: RefusalKind { self == .disagrees ? .invalid : .conflict }

    public var slug: String {
        switch self {
        case .notClosed: "decision-not-closed"
        case .nothingDecided: "decision-nothing-decided"
        case .disagrees: "decision-disagrees"
        case .recordedAlready: "decision-recorded-already"
        case .proposalMoved: "decision-proposal-moved"
        case .noProposal: "decision-no-proposal"
        case .correctedAlready: "decision-corrected-already"
        }
    }
}

extension Tally.Outcome {
    /// What a secretary can record after a ballot with this outcome; nothing after one that decided nothing.
    public var decisions: [DecisionOutcome] {
        switch self {
        case .carried: [.approved, .approvedWithConditions]
        case .notCarried: [.declined, .returned]
        case .noQuorum, .tied: []
        }
    }
}

public import MixedZone

/// Why something cannot be done with a proposal.
public enum ProposalRefusal: Refusal, Equatable {
    /// Not in the state in which it is.
    case notNow(ProposalState)
    /// Somebody saved the same part since it was opened; nothing is lost, `latest` is their version.
    case changedMeanwhile(latest: Int)
    /// The opgave takes no proposals.
    case challengeNotOpen
    /// Nothing differs from the version that was handed in.
    case nothingRevised
    /// Not every criterion of the quick track holds.
    case criteriaNotMet
    /// The adviser cannot confirm the own referral.
    case ownReferral
    case tooFewReviewers(needed: Int)
    /// Somebody of the team, or with a declared interest.
    case reviewerConflicted
    /// A newer version took the place of the one that was read.
    case versionSuperseded
    case sameProposal
    /// The successor cannot take anything in any more.
    case successorClosed
    /// A body votes about it at this moment.
    case ballotOpen
    case objectionTooLate
    /// Somebody who voted about it cannot rule on the objection.
    case votedAlready

    public var kind: RefusalKind { self == .votedAlready || self == .ownReferral ? .forbidden : .conflict }

    public var slug: String {
        switch self {
        case .notNow: "proposal-not-now"
        case .changedMeanwhile: "proposal-changed-meanwhile"
        case .challengeNotOpen: "proposal-challenge-not-open"
        case .nothingRevised: "proposal-nothing-revised"
        case .criteriaNotMet: "proposal-criteria-not-met"
        case .ownReferral: "proposal-own-referral"
        case .tooFewReviewers: "proposal-too-few-reviewers"
        case .reviewerConflicted: "proposal-reviewer-conflicted"
        case .versionSuperseded: "proposal-version-superseded"
        case .sameProposal: "proposal-same"
        case .successorClosed: "proposal-successor-closed"
        case .ballotOpen: "proposal-ballot-open"
        case .objectionTooLate: "proposal-objection-too-late"
        case .votedAlready: "proposal-voted-already"
        }
    }

    public var values: [String: String] {
        switch self {
        case .tooFewReviewers(let needed): ["needed": String(needed)]
        default: [:]
        }
    }
}

/// What a body can decide about a proposal.
public enum DecisionOutcome: String, Codable, Sendable, CaseIterable {
    case approved, approvedWithConditions, declined
    /// The team may revise it and come back.
    case returned

    /// Where the proposal stands after it.
    public var state: ProposalState {
        switch self {
        case .approved: .approved
        case .approvedWithConditions: .approvedWithConditions
        case .declined: .declined
        case .returned: .returned
        }
    }
}

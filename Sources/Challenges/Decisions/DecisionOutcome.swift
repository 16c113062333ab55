/// What a body can decide about a proposal.
public enum DecisionOutcome: String, Codable, Sendable, CaseIterable {
    case approved, approvedWithConditions, declined
    /// The team may revise it and come back.
    case returned

    /// What can be decided on the strength of the same vote, itself among it.
    public var alike: [DecisionOutcome] {
        let approvals: [DecisionOutcome] = [.approved, .approvedWithConditions]
        return approvals.contains(self) ? approvals : [.declined, .returned]
    }

    public var isApproval: Bool { self == .approved || self == .approvedWithConditions }

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

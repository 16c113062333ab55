import Testing

@testable import Challenges

@Suite struct `The policy of a proposal` {
    @Test(arguments: ProposalState.allCases)
    func `lets everybody make exactly the moves that the graph gives their capacity`(state: ProposalState) {
        let names = Set(ProposalState.edges.map(\.name))
        for capacity in Mover.allCases {
            let policy = ProposalPolicy(state: state, capacities: [capacity])
            for name in names {
                let isDeclared = ProposalState.edges.contains {
                    $0.from == state && $0.name == name && $0.movers.contains(capacity)
                }
                #expect(policy.may(name) == isDeclared, "\(capacity) \(name)")
            }
        }
    }

    @Test(arguments: ProposalState.allCases)
    func `gives nothing to who is nothing to it`(state: ProposalState) {
        let policy = ProposalPolicy(state: state, capacities: [])
        #expect(ProposalState.edges.allSatisfy { !policy.may($0.name) })
        #expect(
            !policy.mayEdit && !policy.mayConsent && !policy.mayDeclareInterests && !policy.mayAddReviewers
        )
    }
}

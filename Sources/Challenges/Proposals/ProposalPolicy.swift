internal import MixedZone

/// What somebody may do with a proposal; asked by the commands and by the page.
///
/// The moves come from the declared graph alone: who holds one of an edge's capacities may make it.
public struct ProposalPolicy: Sendable, Equatable {
    public let state: ProposalState
    public let capacities: Set<Mover>

    public init(state: ProposalState, capacities: Set<Mover>) {
        self.state = state
        self.capacities = capacities
    }

    /// Whether the declared move with this name can be made from here, by this person.
    public func may(_ name: String) -> Bool { mover(of: name) != nil }

    /// In which capacity; nil when not at all, and that of an administrator only where somebody has no other.
    func mover(of name: String) -> Mover? {
        let movers = Set(edges(name).flatMap(\.movers)).intersection(capacities)
        let own = movers.subtracting([.administrator]).min { $0.rawValue < $1.rawValue }
        return own ?? movers.first
    }

    func edges(_ name: String) -> [Edge<ProposalState>] {
        ProposalState.edges.filter { $0.from == state && $0.name == name }
    }

    public var isOfTeam: Bool { !capacities.isDisjoint(with: [.spokesperson, .teamMember]) }
    /// The texts and figures, by who decides in the team.
    public var mayEdit: Bool { isOfTeam && state.isEditable }
    public var mayDeclareInterests: Bool { isOfTeam && !state.isFinal }
    /// Agreeing to hand it in; objecting is a declared move.
    public var mayConsent: Bool { isOfTeam && state == .awaitingMembers }
    /// More reviewers while a review runs, such as after a recusal.
    public var mayAddReviewers: Bool { state == .inReview && isSecretary }
    /// The secretary, or an administrator, who may do what the secretary may.
    public var isSecretary: Bool { secretary != nil }

    /// In which of the two capacities.
    var secretary: Mover? { [.secretary, .administrator].first(where: capacities.contains) }
}

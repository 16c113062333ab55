/// One declared move of a thing from one state to another.
public struct Edge<State: Stage>: Sendable {
    public let from: State
    public let to: State
    /// What the move is called, in kebab case; the sentence that tells of it is `step.<kind>.<name>`.
    public let name: String
    /// In which capacities somebody can make it; an administrator may do what a secretary may.
    public let movers: Set<Mover>
    public let reason: ReasonNeed
    /// The deadline that begins to run in the new state.
    public let starts: Deadline?

    public init(
        _ from: State,
        _ to: State,
        _ name: String,
        by movers: Set<Mover>,
        reason: ReasonNeed = .none,
        starts: Deadline? = nil
    ) {
        self.from = from
        self.to = to
        self.name = name
        self.movers = movers.contains(.secretary) ? movers.union([.administrator]) : movers
        self.reason = reason
        self.starts = starts
    }
}

/// Whether whoever moves a thing has to say why.
public enum ReasonNeed: String, Sendable, CaseIterable {
    case none, optional, required
}

/// The capacity in which somebody makes a move; stands beside the act in the thread and in the journal's facts.
public enum Mover: String, Codable, Sendable, CaseIterable {
    /// Time itself, or what follows from another step; nobody can do this by hand.
    case clock
    /// Whoever handed it in.
    case author
    /// The civil servant whose question it is, or the deputy.
    case owner
    /// An editor or the area's coordinator, who checks what goes public.
    case checker
    /// The area's coordinator, who advises and is accountable for the care of an idea or a proposal.
    case adviser
    /// Somebody of the neighbourhood team.
    case neighbourhoodTeam
    case spokesperson, teamMember
    /// Who keeps a body's agenda and writes its decisions down.
    case secretary
    /// A holder or deputy of a seat.
    case bodyMember
    case reviewer
    /// Of the pair that watches a theme.
    case themeSupervisor
    /// The owner of the execution at the municipality.
    case executor
    case administrator
}

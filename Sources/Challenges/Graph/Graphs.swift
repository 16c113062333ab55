/// Every declared graph, without its types: for the diagram, for the table of edges, and for the tests.
public enum Graphs {
    public static let all: [Graph] = [
        Graph(IdeaState.self), Graph(ChallengeState.self), Graph(CallState.self), Graph(TeamState.self),
        Graph(SessionState.self), Graph(ProposalState.self), Graph(ObjectionState.self),
        Graph(MeetingState.self),
        Graph(BallotState.self), Graph(RoundState.self), Graph(ExecutionState.self),
        Graph(MilestoneState.self),
        Graph(ReportState.self), Graph(OutcomeState.self), Graph(AgendaItemState.self),
    ]
}

/// The graph of one kind of thing.
public struct Graph: Sendable {
    public let kind: ThingKind
    public let table: String
    public let states: [String]
    public let beginnings: [String]
    public let arrows: [Arrow]

    public struct Arrow: Sendable, Hashable {
        public let from: String
        public let to: String
        public let name: String
        /// In alphabetical order.
        public let movers: [Mover]
        public let reason: ReasonNeed
        public let starts: Deadline?
    }

    init<State: Stage>(_ state: State.Type) {
        kind = State.kind
        table = State.table
        states = State.allCases.map(\.rawValue)
        beginnings = State.beginnings.map(\.rawValue).sorted()
        arrows = State.edges.map {
            Arrow(
                from: $0.from.rawValue,
                to: $0.to.rawValue,
                name: $0.name,
                movers: $0.movers.sorted { $0.rawValue < $1.rawValue },
                reason: $0.reason,
                starts: $0.starts
            )
        }
    }
}

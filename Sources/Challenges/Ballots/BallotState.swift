/// Where a ballot stands; what came of it is its outcome, never a state.
public enum BallotState: String, Stage {
    case pending, open, closed, cancelled

    public static let kind = ThingKind.ballot
    public static let table = "ballots"
    public static let beginnings: Set<BallotState> = [.pending]

    public static let edges: [Edge<BallotState>] = [
        Edge(.pending, .open, "open", by: [.secretary]),
        Edge(.open, .closed, "close", by: [.secretary, .clock]),
        Edge(.pending, .cancelled, "cancel", by: [.secretary], reason: .required),
    ]
}

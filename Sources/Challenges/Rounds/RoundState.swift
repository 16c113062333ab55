/// Where a voting round of a neighbourhood stands.
public enum RoundState: String, Stage {
    case planned, open, closed, cancelled

    public static let kind = ThingKind.round
    public static let table = "rounds"
    public static let beginnings: Set<RoundState> = [.planned]

    public static let edges: [Edge<RoundState>] = [
        Edge(.planned, .open, "open", by: [.clock]),
        Edge(.open, .closed, "close", by: [.clock]),
        Edge(.planned, .cancelled, "cancel", by: [.adviser, .administrator], reason: .required),
    ]
}

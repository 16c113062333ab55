/// Where a call to action stands.
public enum CallState: String, Stage {
    case open
    /// Its last day is over.
    case closed
    case withdrawn

    public static let kind = ThingKind.call
    public static let table = "calls"
    public static let beginnings: Set<CallState> = [.open]

    public static let edges: [Edge<CallState>] = [
        Edge(.open, .closed, "close", by: [.clock]),
        Edge(.open, .withdrawn, "withdraw", by: [.owner, .checker], reason: .required),
    ]
}

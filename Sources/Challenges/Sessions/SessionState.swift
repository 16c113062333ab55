/// Where a work session stands.
public enum SessionState: String, Stage {
    case planned, held, cancelled

    public static let kind = ThingKind.session
    public static let table = "work_sessions"
    public static let beginnings: Set<SessionState> = [.planned]

    public static let edges: [Edge<SessionState>] = [
        Edge(.planned, .held, "hold", by: [.clock]),
        Edge(
            .planned,
            .cancelled,
            "cancel",
            by: [.teamMember, .spokesperson, .owner, .adviser],
            reason: .required
        ),
        Edge(.planned, .cancelled, "lose-place", by: [.clock]),
    ]
}

/// Where a milestone stands.
public enum MilestoneState: String, Stage {
    case planned
    /// Its day is over; only the clock says so.
    case late
    case done, dropped

    public static let kind = ThingKind.milestone
    public static let table = "milestones"
    public static let beginnings: Set<MilestoneState> = [.planned]

    public static let edges: [Edge<MilestoneState>] = [
        Edge(.planned, .late, "become-late", by: [.clock]),
        Edge(.planned, .done, "finish", by: [.executor, .spokesperson, .teamMember], reason: .optional),
        Edge(.late, .done, "finish", by: [.executor, .spokesperson, .teamMember], reason: .optional),
        Edge(.planned, .dropped, "drop", by: [.executor, .spokesperson], reason: .required),
        Edge(.late, .dropped, "drop", by: [.executor, .spokesperson], reason: .required),
        Edge(.late, .planned, "postpone", by: [.executor, .spokesperson], reason: .required),
    ]
}

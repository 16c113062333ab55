/// Where a report on the progress stands.
public enum ReportState: String, Stage {
    case due, submitted
    /// An owner said why there is nothing to report, or why the work pauses or ends.
    case skipped
    /// Nobody reported; after two of these the page says that there is no news.
    case missed

    public static let kind = ThingKind.report
    public static let table = "reports"
    public static let beginnings: Set<ReportState> = [.due]

    public static let edges: [Edge<ReportState>] = [
        Edge(.due, .submitted, "submit", by: [.executor, .spokesperson, .teamMember]),
        Edge(.due, .skipped, "skip", by: [.executor, .spokesperson], reason: .optional),
        Edge(.due, .missed, "miss", by: [.clock]),
        Edge(.missed, .submitted, "submit", by: [.executor, .spokesperson, .teamMember]),
    ]
}

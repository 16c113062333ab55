/// Where the outcome of a proposal stands.
public enum OutcomeState: String, Stage {
    case awaiting
    /// At least one measurement.
    case measured
    /// Achieved, partly, not, or unknown; unknown is allowed and public.
    case judged
    /// What was learned is published.
    case learned

    public static let kind = ThingKind.outcome
    public static let table = "outcomes"
    public static let beginnings: Set<OutcomeState> = [.awaiting]

    public static let edges: [Edge<OutcomeState>] = [
        Edge(.awaiting, .measured, "measure", by: [.executor, .spokesperson, .teamMember]),
        Edge(.measured, .judged, "judge", by: [.executor], reason: .required),
        Edge(.awaiting, .judged, "judge-unmeasured", by: [.executor], reason: .required),
        Edge(
            .judged,
            .measured,
            "measure-again",
            by: [.executor, .spokesperson, .teamMember],
            reason: .required
        ),
        Edge(.judged, .learned, "publish-lesson", by: [.executor, .spokesperson]),
    ]
}

/// Where the execution of an approved proposal stands.
public enum ExecutionState: String, Stage {
    case notStarted, running, paused, completed, stopped

    public static let kind = ThingKind.execution
    public static let table = "executions"
    public static let beginnings: Set<ExecutionState> = [.notStarted]

    public static let edges: [Edge<ExecutionState>] = [
        Edge(.notStarted, .running, "start", by: [.executor, .spokesperson]),
        Edge(.running, .paused, "pause", by: [.executor, .spokesperson], reason: .required),
        Edge(.paused, .running, "resume", by: [.executor, .spokesperson], reason: .required),
        Edge(.running, .completed, "complete", by: [.executor], reason: .required),
        Edge(.running, .stopped, "stop", by: [.executor], reason: .required),
        Edge(.paused, .stopped, "stop", by: [.executor], reason: .required),
        Edge(.notStarted, .stopped, "stop", by: [.executor], reason: .required),
    ]
}

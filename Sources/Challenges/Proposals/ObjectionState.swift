/// Where a team's objection to a decision stands.
public enum ObjectionState: String, Stage {
    case filed
    /// The decision stands.
    case upheld
    /// The proposal goes back to the body.
    case reopened

    public static let kind = ThingKind.objection
    public static let table = "objections"
    public static let beginnings: Set<ObjectionState> = [.filed]

    public static let edges: [Edge<ObjectionState>] = [
        Edge(.filed, .upheld, "uphold", by: [.secretary], reason: .required),
        Edge(.filed, .reopened, "reopen", by: [.secretary], reason: .required),
    ]
}

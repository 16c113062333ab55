/// Where a resident's idea stands.
public enum IdeaState: String, Stage {
    case received
    /// One adviser is accountable for it.
    case inCare
    /// It became an opgave of its own.
    case adopted
    /// It goes on within an opgave that was there.
    case joined
    /// An initiative group goes on with it as a proposal of its own.
    case initiative
    case declined, withdrawn

    public static let kind = ThingKind.idea
    public static let table = "ideas"
    public static let beginnings: Set<IdeaState> = [.received]

    public static let edges: [Edge<IdeaState>] = [
        Edge(.received, .inCare, "take-care", by: [.adviser], reason: .optional, starts: .idea),
        Edge(.inCare, .received, "hand-back", by: [.adviser], reason: .required, starts: .idea),
        Edge(.inCare, .adopted, "adopt", by: [.adviser], reason: .required),
        Edge(.inCare, .joined, "join", by: [.adviser], reason: .required),
        Edge(.inCare, .initiative, "go-on", by: [.adviser], reason: .required),
        Edge(.inCare, .declined, "decline", by: [.adviser], reason: .required),
        Edge(.received, .withdrawn, "withdraw", by: [.author], reason: .optional),
        Edge(.inCare, .withdrawn, "withdraw", by: [.author], reason: .optional),
    ]
}

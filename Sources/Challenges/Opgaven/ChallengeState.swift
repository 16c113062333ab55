/// Where an opgave stands.
public enum ChallengeState: String, Stage {
    case draft, inCheck, editsRequested, scheduled, open
    /// Its time is over and it waits for an answer, or for what was learned.
    case closed
    /// At least one proposal for it was approved.
    case answered
    /// The owner says that there is no result and what was learned; the area's coordinator has to agree.
    case closing
    case closedWithoutResult, withdrawn

    public static let kind = ThingKind.challenge
    public static let table = "challenges"
    public static let beginnings: Set<ChallengeState> = [.draft]

    public static let edges: [Edge<ChallengeState>] =
        [
            Edge(.draft, .inCheck, "offer", by: [.owner], starts: .check),
            Edge(
                .inCheck,
                .editsRequested,
                "request-edits",
                by: [.checker],
                reason: .required,
                starts: .check
            ),
            Edge(.editsRequested, .inCheck, "offer-again", by: [.owner], starts: .check),
            Edge(.inCheck, .scheduled, "schedule", by: [.checker], reason: .optional),
            Edge(.scheduled, .open, "open", by: [.clock]),
            Edge(.open, .closed, "close", by: [.clock], starts: .closing),
            Edge(.closed, .open, "reopen", by: [.owner], reason: .required),
            Edge(.open, .answered, "answer", by: [.clock]),
            Edge(.closed, .answered, "answer", by: [.clock]),
            Edge(.open, .closing, "propose-closing", by: [.owner], reason: .required, starts: .check),
            Edge(.closed, .closing, "propose-closing", by: [.owner], reason: .required, starts: .check),
            Edge(.closing, .closed, "refuse-closing", by: [.adviser], reason: .required, starts: .closing),
            Edge(.closing, .closedWithoutResult, "close-without-result", by: [.adviser], reason: .required),
        ]
        + [.draft, .inCheck, .editsRequested, .scheduled, .open, .closed].map {
            Edge($0, .withdrawn, "withdraw", by: [.owner, .administrator], reason: .required)
        }
}

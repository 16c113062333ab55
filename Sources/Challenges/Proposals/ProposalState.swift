/// Where a proposal stands, on the short and the long track alike; the track is a parameter.
public enum ProposalState: String, Stage {
    case draft
    /// The team's members can object before it is handed in.
    case awaitingMembers
    case submitted, screening, moreInfo
    /// The adviser says that it belongs elsewhere; the neighbourhood team has to confirm, or the secretary for it.
    case referral
    case outOfScope, onTrack, inReview, reviewed, revision, forDecision
    case approved, approvedWithConditions, declined, returned
    case inObjection
    /// The decision stands after the objection.
    case upheld
    /// The team did not answer in time; it was not declined.
    case expired
    case withdrawn, merged

    public static let kind = ThingKind.proposal
    public static let table = "proposals"
    public static let beginnings: Set<ProposalState> = [.draft]

    public static let edges: [Edge<ProposalState>] = road + track + decision + objection + leaving

    private static let road: [Edge<ProposalState>] = [
        Edge(.draft, .awaitingMembers, "offer-to-members", by: [.spokesperson], starts: .consent),
        Edge(.awaitingMembers, .draft, "object", by: [.teamMember, .spokesperson], reason: .required),
        Edge(.awaitingMembers, .submitted, "submit", by: [.clock], starts: .receipt),
        Edge(.submitted, .screening, "take-care", by: [.adviser], reason: .optional, starts: .screening),
        Edge(.screening, .moreInfo, "ask", by: [.adviser], reason: .optional, starts: .answers),
        Edge(.moreInfo, .screening, "answer", by: [.teamMember, .spokesperson], starts: .screening),
        Edge(.moreInfo, .expired, "expire", by: [.clock]),
        Edge(.expired, .draft, "take-up-again", by: [.spokesperson], reason: .required),
        Edge(.screening, .referral, "refer", by: [.adviser], reason: .required, starts: .screening),
        Edge(
            .referral,
            .screening,
            "refuse-referral",
            by: [.neighbourhoodTeam, .secretary],
            reason: .required,
            starts: .screening
        ),
        Edge(
            .referral,
            .outOfScope,
            "confirm-referral",
            by: [.neighbourhoodTeam, .secretary],
            reason: .required
        ),
    ]

    private static let track: [Edge<ProposalState>] =
        [
            Edge(
                .screening,
                .onTrack,
                "choose-track",
                by: [.adviser],
                reason: .required,
                starts: .assignment
            ),
            Edge(.onTrack, .inReview, "assign-reviewers", by: [.secretary], starts: .review),
            Edge(.inReview, .reviewed, "finish-review", by: [.clock]),
            Edge(.reviewed, .revision, "revise", by: [.spokesperson], reason: .optional, starts: .revision),
            Edge(.revision, .inReview, "submit-revision", by: [.spokesperson], starts: .review),
            Edge(.reviewed, .forDecision, "put-on-agenda", by: [.secretary, .adviser], starts: .decision),
        ]
        + [.inReview, .reviewed, .forDecision].map {
            Edge(
                $0,
                .onTrack,
                "change-track",
                by: [.adviser, .bodyMember],
                reason: .required,
                starts: .assignment
            )
        }

    private static let decision: [Edge<ProposalState>] = [
        Edge(.forDecision, .approved, "approve", by: [.secretary], reason: .required),
        Edge(
            .forDecision,
            .approvedWithConditions,
            "approve-with-conditions",
            by: [.secretary],
            reason: .required
        ),
        Edge(.forDecision, .declined, "decline", by: [.secretary], reason: .required, starts: .objection),
        Edge(.forDecision, .returned, "return", by: [.secretary], reason: .required, starts: .revision),
        Edge(.returned, .revision, "revise", by: [.spokesperson], reason: .optional, starts: .revision),
        Edge(.approved, .approvedWithConditions, "correct", by: [.secretary], reason: .required),
        Edge(.approvedWithConditions, .approved, "correct", by: [.secretary], reason: .required),
        Edge(.declined, .returned, "correct", by: [.secretary], reason: .required, starts: .revision),
        Edge(.returned, .declined, "correct", by: [.secretary], reason: .required, starts: .objection),
    ]

    private static let objection: [Edge<ProposalState>] = [
        Edge(
            .declined,
            .inObjection,
            "object-to-decision",
            by: [.spokesperson],
            reason: .required,
            starts: .ruling
        ),
        Edge(.inObjection, .upheld, "uphold", by: [.secretary], reason: .required),
        Edge(.inObjection, .forDecision, "reopen", by: [.secretary], reason: .required, starts: .decision),
    ]

    /// From every state before a decision the team can step back, and two proposals can become one.
    private static let leaving: [Edge<ProposalState>] =
        undecided.map { Edge($0, .withdrawn, "withdraw", by: [.spokesperson], reason: .optional) }
        + undecided.map { Edge($0, .merged, "merge", by: [.secretary, .adviser], reason: .required) }

    private static let undecided: [ProposalState] = [
        .draft, .awaitingMembers, .submitted, .screening, .moreInfo, .referral, .expired, .onTrack, .inReview,
        .reviewed, .revision, .forDecision, .returned,
    ]

    /// Nothing comes after it, but perhaps the correction of a decision.
    public var isFinal: Bool { Self.edges.allSatisfy { $0.from != self || $0.name == "correct" } }

    /// Everybody can read it from the moment that it was handed in.
    public var isPublic: Bool { self != .draft && self != .awaitingMembers }

    /// Another proposal can go on in it: it is worked on, and nobody is about to answer it.
    public var takesIn: Bool {
        Self.undecided.contains(self)
            && ![.awaitingMembers, .referral, .expired, .forDecision].contains(self)
    }

    /// The texts and figures can be edited.
    public var isEditable: Bool { self == .draft || self == .revision || self == .moreInfo }
}

/// Who brings an opgave and what it is about.
public enum ChallengeKind: String, Codable, Sendable, CaseIterable {
    case socialIssue, area, ownInitiative
}

/// How much a resident can decide about it: meeweten, meedenken, meedoen, meebeslissen.
public enum ParticipationLevel: String, Codable, Sendable, CaseIterable {
    case inform, consult, collaborate, coDecide
}

/// The legal instrument or route by which a plan can be carried out.
public enum ChallengeRoute: String, Codable, Sendable, CaseIterable {
    case none, rightToChallenge, socialTender, subsidy, independent
}

/// What somebody can say in a ballot.
public enum VoteChoice: String, Codable, Sendable, CaseIterable {
    case inFavour = "for"
    case against
    /// Counts for the quorum and not for the majority.
    case abstain
}

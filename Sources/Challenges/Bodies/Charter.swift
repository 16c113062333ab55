/// The rules by which a body votes: data of the body, copied to each ballot when it opens.
public struct Charter: Codable, Sendable, Equatable {
    /// Of what a majority is a majority.
    public enum Majority: String, Codable, Sendable, CaseIterable {
        /// More for than against; abstentions do not count.
        case simple
        /// More for than half of all seats with a vote, vacant seats too.
        case absolute
        /// At least two thirds of the votes for and against; abstentions do not count.
        case twoThirds
    }

    /// How many seats have to take part.
    public let quorum: Int
    /// How many seats of a category have to take part.
    public let quorumOf: [SeatCategory: Int]
    public let majority: Majority
    public let isSecret: Bool
    /// Whether the members can vote between meetings.
    public let mayVoteOutside: Bool

    public init(
        quorum: Int,
        quorumOf: [SeatCategory: Int] = [:],
        majority: Majority = .simple,
        isSecret: Bool = false,
        mayVoteOutside: Bool = false
    ) {
        self.quorum = quorum
        self.quorumOf = quorumOf.filter { $0.value > 0 }
        self.majority = majority
        self.isSecret = isSecret
        self.mayVoteOutside = mayVoteOutside
    }
}

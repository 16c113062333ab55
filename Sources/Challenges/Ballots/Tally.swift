/// What came of a ballot: the one count that page, minutes, export and decision share.
///
/// A pure function of the seats as they were when the ballot opened, the choices, and the charter of that moment.
public struct Tally: Codable, Sendable, Equatable {
    public enum Outcome: String, Codable, Sendable, CaseIterable {
        case carried, notCarried, noQuorum
        /// As many for as against, none of either too: the body has not spoken.
        case tied
    }

    /// One seat with a vote.
    public struct Seat: Sendable, Equatable {
        public let category: SeatCategory
        public let isPresent: Bool
        public let isRecused: Bool
        public let hasVoted: Bool
        /// Nil when it did not vote, and always in a secret ballot.
        public let choice: VoteChoice?

        public init(
            _ category: SeatCategory,
            isPresent: Bool = true,
            isRecused: Bool = false,
            hasVoted: Bool = false,
            _ choice: VoteChoice? = nil
        ) {
            self.category = category
            self.isPresent = isPresent
            self.isRecused = isRecused
            self.hasVoted = hasVoted || choice != nil
            self.choice = choice
        }
    }

    /// How often each choice was made.
    public struct Count: Codable, Sendable, Equatable {
        public let inFavour: Int
        public let against: Int
        public let abstain: Int

        public init(_ choices: [VoteChoice]) {
            inFavour = choices.count { $0 == .inFavour }
            against = choices.count { $0 == .against }
            abstain = choices.count { $0 == .abstain }
        }

        /// Votes for and against; abstentions do not count.
        public var cast: Int { inFavour + against }
    }

    /// The seats of one category.
    public struct Line: Codable, Sendable, Equatable {
        public let category: SeatCategory
        public let seats: Int
        public let takingPart: Int
        public let recused: Int
        public let needed: Int
        /// Nil in a secret ballot, where nobody knows.
        public let count: Count?
    }

    public let count: Count
    /// The categories with seats, in their usual order.
    public let lines: [Line]
    public let seats: Int
    public let takingPart: Int
    public let needed: Int
    public let majority: Charter.Majority
    public let quorum: Quorum
    public let outcome: Outcome

    /// - Parameters:
    ///   - papers: the choices of a secret ballot; nil for a named one.
    ///   - isInMeeting: who is present takes part; between meetings only who votes does.
    public init(_ seats: [Seat], papers: [VoteChoice]? = nil, _ charter: Charter, isInMeeting: Bool) {
        let part = seats.filter { $0.isPresent && !$0.isRecused && (isInMeeting || $0.hasVoted) }
        count = Count(papers ?? part.compactMap(\.choice))
        lines = SeatCategory.allCases.compactMap { category in
            let own = seats.filter { $0.category == category }
            guard !own.isEmpty else { return nil }
            let there = part.filter { $0.category == category }
            return Line(
                category: category,
                seats: own.count,
                takingPart: there.count,
                recused: own.count { $0.isRecused },
                needed: charter.quorumOf[category] ?? 0,
                count: papers == nil ? Count(there.compactMap(\.choice)) : nil
            )
        }
        self.seats = seats.count
        takingPart = part.count
        needed = charter.quorum
        majority = charter.majority
        quorum = Quorum(charter, takingPart: part.map(\.category))
        outcome =
            quorum.isMet ? Tally.outcome(of: count, charter.majority, seats: seats.count) : .noQuorum
    }

    private static func outcome(of count: Count, _ majority: Charter.Majority, seats: Int) -> Outcome {
        let isReached =
            switch majority {
            case .simple: count.inFavour > count.against
            case .absolute: count.inFavour * 2 > seats
            case .twoThirds: count.cast > 0 && count.inFavour * 3 >= count.cast * 2
            }
        if isReached { return .carried }
        let isEven = count.inFavour == count.against && (majority != .twoThirds || count.cast == 0)
        return isEven ? .tied : .notCarried
    }
}

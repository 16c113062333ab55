/// Whether enough seats take part: in all, and of each category of which the charter asks some.
public struct Quorum: Codable, Sendable, Equatable {
    /// A number of seats that was not reached.
    public struct Shortage: Codable, Sendable, Equatable {
        /// Nil for all categories together.
        public let category: SeatCategory?
        public let needed: Int
        public let there: Int
    }

    public let shortages: [Shortage]

    public var isMet: Bool { shortages.isEmpty }

    /// - Parameter takingPart: the category of every seat that takes part; a recused one does not.
    public init(_ charter: Charter, takingPart: [SeatCategory]) {
        let all = Shortage(category: nil, needed: charter.quorum, there: takingPart.count)
        let each = SeatCategory.allCases.compactMap { category in
            charter.quorumOf[category].map { needed in
                Shortage(category: category, needed: needed, there: takingPart.count { $0 == category })
            }
        }
        shortages = ([all] + each).filter { $0.there < $0.needed }
    }
}

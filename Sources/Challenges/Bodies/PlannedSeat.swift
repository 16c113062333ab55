public import MixedZone

/// A seat as it is set out when a body is made: the order of the list is the order of the seats.
public struct PlannedSeat: Codable, Sendable, Equatable {
    public let category: SeatCategory
    /// Empty for a seat without a function of its own.
    public let function: Bilingual
    public let hasVote: Bool
    public let organization: String?

    public init(
        _ category: SeatCategory,
        function: Bilingual = Bilingual(nl: "", en: ""),
        hasVote: Bool? = nil,
        organization: String? = nil
    ) {
        self.category = category
        self.function = function
        self.hasVote = hasVote ?? (category != .adviser)
        self.organization = organization
    }
}

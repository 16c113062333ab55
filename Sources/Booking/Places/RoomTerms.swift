/// How a room is let by the hour.
public struct RoomTerms: Codable, Sendable, Equatable {
    /// How many people it holds at most.
    public let capacity: Int
    /// Seconds before and after each meeting in which nobody else can have it.
    public let preparation: Int
    public let clearing: Int
    /// Whether a host answers each request; until then it is held.
    public let needsApproval: Bool
    /// The ways in which its tables can stand.
    public let layouts: [RoomLayout]

    public init(
        capacity: Int,
        preparation: Int,
        clearing: Int,
        needsApproval: Bool,
        layouts: [RoomLayout]
    ) {
        self.capacity = capacity
        self.preparation = preparation
        self.clearing = clearing
        self.needsApproval = needsApproval
        self.layouts = layouts
    }

    /// Seconds of preparation and of clearing at most: four hours.
    static let longestAround = 14_400

    /// Whether the numbers can be: 1 to 1,000 people, at most four hours before and after.
    var isSound: Bool {
        (1...1000).contains(capacity) && (0...Self.longestAround).contains(preparation)
            && (0...Self.longestAround).contains(clearing)
            && Set(layouts).count == layouts.count
    }
}

/// How tables and chairs stand.
public enum RoomLayout: String, Codable, Sendable, CaseIterable {
    case boardroom, uShape, classroom, theatre, cabaret, circle, standing
}

public import MixedZone

/// What becomes of the reservations that a change hits, and which of them its sender has seen.
public struct Settlement: Codable, Sendable, Equatable {
    public enum Choice: Codable, Sendable, Equatable {
        /// They stay, although nobody could make them any more.
        case keep
        /// They are given back; everybody who had one reads the reason.
        case handBack(reason: String)
    }

    /// Nil as long as nothing was chosen.
    public let choice: Choice?
    public let seen: Set<Reservation.ID>

    /// For a change that hits nobody.
    public static let none = Settlement(nil, seen: [])

    public init(_ choice: Choice?, seen: Set<Reservation.ID>) {
        self.choice = choice
        self.seen = seen
    }

    func settle(_ impact: Impact) throws -> Hits {
        let hit = impact.reservations.map(\.id)
        guard !hit.isEmpty else { return Hits(reservations: [], reason: nil) }
        guard seen.isSuperset(of: hit) else {
            throw seen.isEmpty ? NotSettled.hits(hit.count) : NotSettled.hitsMore(hit.count)
        }
        switch choice {
        case nil: throw InvalidFields([FieldProblem("settlement", "settlement-missing")])
        case .keep: return Hits(reservations: hit, reason: nil)
        case .handBack(let reason):
            return Hits(reservations: hit, reason: try WithdrawReservations.checked(reason))
        }
    }
}

/// A change hits reservations that its sender has not seen.
public enum NotSettled: Refusal, Equatable {
    /// So many, of which none was shown yet.
    case hits(Int)
    /// There are more by now than were shown.
    case hitsMore(Int)

    public var kind: RefusalKind { .conflict }
    public var slug: String {
        switch self {
        case .hits: "reservations-are-hit"
        case .hitsMore: "more-reservations-are-hit"
        }
    }
    public var values: [String: String] {
        switch self {
        case .hits(let count), .hitsMore(let count): ["count": String(count)]
        }
    }
}

/// A sum of money that the plan costs or brings in.
public struct MoneyLine: Codable, Sendable, Equatable {
    public enum Kind: String, Codable, Sendable, CaseIterable {
        case cost
        /// Asked of the municipality.
        case municipal
        /// Earned: sold, rented, subscribed.
        case market
        /// Given by a fund or a sponsor.
        case fund
        /// Brought in by the team itself.
        case own
    }

    public static let longestLabel = 120
    /// Of one proposal.
    public static let mostLines = 60
    /// Ten million euros on one line.
    public static let mostCents = 1_000_000_000

    public let kind: Kind
    public let label: String
    public let cents: Int

    public init(_ kind: Kind, _ label: String, cents: Int) {
        self.kind = kind
        self.label = label
        self.cents = cents
    }
}

/// What the lines come to, in cents.
public struct MoneySums: Sendable, Equatable {
    public let cost: Int
    /// Asked of the municipality.
    public let municipal: Int
    /// Earned elsewhere: on the market, from funds, of its own.
    public let earned: Int

    public init(_ lines: [MoneyLine]) {
        func sum(_ kinds: Set<MoneyLine.Kind>) -> Int {
            lines.filter { kinds.contains($0.kind) }.reduce(0) { $0 + $1.cents }
        }
        cost = sum([.cost])
        municipal = sum([.municipal])
        earned = sum([.market, .fund, .own])
    }

    /// What comes in covers what goes out.
    public var isCovered: Bool { municipal + earned >= cost }
}

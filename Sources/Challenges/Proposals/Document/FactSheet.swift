public import MixedZone

/// The typed fields of a proposal: what can be summed, compared and measured.
public struct FactSheet: Codable, Sendable, Equatable {
    /// How far it rests on municipal money.
    public enum Dependency: String, Codable, Sendable, CaseIterable {
        case none, partial, full
    }

    public enum Maturity: String, Codable, Sendable, CaseIterable {
        case idea, exploration, started, running
    }

    public var dependency: Dependency?
    /// Foundation, association, cooperative…; may stay open until the execution.
    public var legalForm = ""
    public var maturity: Maturity?
    public var needsPermit = false
    public var isReversible = true
    public var startsOn: CivilDay?
    public var endsOn: CivilDay?
    public var indicator = ProposedIndicator()
    public var money: [MoneyLine] = []

    public init() {}

    public var sums: MoneySums { MoneySums(money) }
}

/// By what the effect will be told.
public struct ProposedIndicator: Codable, Sendable, Equatable {
    public var name = ""
    public var unit = ""
    public var method = ""
    /// More is better.
    public var rises = true
    public var baseline: Double?
    public var target: Double?
    public var targetOn: CivilDay?

    public init() {}
}

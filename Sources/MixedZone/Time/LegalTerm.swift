/// A term set by law, counted forward from the day after the event that starts it.
///
/// A term in hours is an `Interval`: the law on terms never extends it, nor one that is counted back.
public enum LegalTerm: Hashable, Sendable, Codable {
    case days(Int)
    case weeks(Int)
    case months(Int)
    case years(Int)

    /// Whether the Algemene termijnenwet applies to a term of this length.
    ///
    /// Article 4 excludes more than 90 days, 12 weeks or 3 months, and any number of years.
    public var isExtensible: Bool {
        switch self {
        case .days(let count): count <= 90
        case .weeks(let count): count <= 12
        case .months(let count): count <= 3
        case .years: false
        }
    }

    /// The last day before any extension.
    ///
    /// Months and years end on the same day of the month, or on the last day of a month that is too short.
    public func lastDay(after event: CivilDay) -> CivilDay {
        switch self {
        case .days(let count): event.adding(days: count)
        case .weeks(let count): event.adding(days: product(count, 7))
        case .months(let count): event.adding(months: count)
        case .years(let count): event.adding(months: product(count, 12))
        }
    }

    private func product(_ count: Int, _ factor: Int) -> Int {
        let (product, overflow) = count.multipliedReportingOverflow(by: factor)
        return overflow ? (count < 0 ? Int.min : Int.max) : product
    }
}

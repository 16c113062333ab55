public import MixedZone

/// Why a voting round does not go on, or points do not count.
public enum RoundRefusal: Refusal, Equatable {
    /// Plans come in before it opens, points while it is open.
    case notNow
    /// It opens by the clock, later than now.
    case inThePast
    /// Somebody can change their points once.
    case changedAlready
    /// The proposal is not up for decision, asks no money, or stands in a round that is not over already.
    case planDoesNotFit
    /// The proposal is of another area, or the body of the round does not decide on it.
    case planElsewhere
    /// Its papers would not be public long enough; the first day on which the round could open.
    case papersTooLate(CivilDay)

    public var kind: RefusalKind {
        switch self {
        case .notNow, .changedAlready, .planDoesNotFit, .planElsewhere, .papersTooLate: .conflict
        case .inThePast: .invalid
        }
    }

    public var slug: String {
        switch self {
        case .notNow: "round-not-now"
        case .inThePast: "round-in-the-past"
        case .changedAlready: "round-changed-already"
        case .planDoesNotFit: "round-plan-does-not-fit"
        case .planElsewhere: "round-plan-elsewhere"
        case .papersTooLate: "round-papers-too-late"
        }
    }

    public var values: [String: String] {
        guard case .papersTooLate(let day) = self else { return [:] }
        return ["day": "\(day)"]
    }
}

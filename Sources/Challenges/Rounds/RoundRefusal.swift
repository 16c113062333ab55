public import MixedZone

/// Why a voting round does not go on, or points do not count.
public enum RoundRefusal: Refusal, Equatable {
    /// Plans come in before it opens, points while it is open.
    case notNow
    /// It opens by the clock, later than now.
    case inThePast
    /// Somebody can change their points once.
    case changedAlready
    /// The proposal is not up for decision, asks no money, or stands in the round already.
    case planDoesNotFit

    public var kind: RefusalKind {
        switch self {
        case .notNow, .changedAlready, .planDoesNotFit: .conflict
        case .inThePast: .invalid
        }
    }

    public var slug: String {
        switch self {
        case .notNow: "round-not-now"
        case .inThePast: "round-in-the-past"
        case .changedAlready: "round-changed-already"
        case .planDoesNotFit: "round-plan-does-not-fit"
        }
    }
}

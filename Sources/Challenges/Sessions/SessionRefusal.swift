public import MixedZone

/// Why something cannot be done with a work session.
public enum SessionRefusal: Refusal, Equatable {
    /// It has begun, is over, or does not take place.
    case notComing
    /// As many people have signed up as there is room for.
    case full(most: Int)
    /// It has not begun yet, so nobody can have been there.
    case notBegun
    /// It does not take place.
    case cancelled
    /// The result stands in a proposal already.
    case takenOver
    /// The room or seat at that time is for a session that is planned already.
    case plannedAlready

    public var kind: RefusalKind { .conflict }

    public var slug: String {
        switch self {
        case .notComing: "session-not-coming"
        case .full: "session-full"
        case .notBegun: "session-not-begun"
        case .cancelled: "session-cancelled"
        case .takenOver: "session-taken-over"
        case .plannedAlready: "session-planned-already"
        }
    }

    public var values: [String: String] {
        if case .full(let most) = self { ["most": String(most)] } else { [:] }
    }
}

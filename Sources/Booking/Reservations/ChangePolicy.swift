public import MixedZone

/// Until when a reservation can be given back or moved, asked by the command and by the page.
public enum ChangePolicy {
    /// Seconds after making it in which a wrong click can be undone, as long as the time has not begun since.
    public static let secondThoughts = 900

    /// The last instant, inclusive: the deadline of the member's limits, or a quarter of an hour after it was made.
    public static func deadline(_ reservation: Reservation, _ limits: Allowance) -> Instant {
        let byRule = reservation.interval.start - limits.cancelUntil
        let thoughts = reservation.createdAt + secondThoughts
        let wasRunning = reservation.interval.start <= reservation.createdAt
        return max(byRule, wasRunning ? thoughts : min(thoughts, reservation.interval.start - 1))
    }

    /// Throws `NotChanged` with the first rule that is not met.
    public static func check(
        _ reservation: Reservation,
        _ limits: Allowance,
        at now: Instant,
        isHost: Bool
    ) throws(NotChanged) {
        switch reservation.state {
        case .confirmed, .pending: break
        case .cancelled: throw .cancelledAlready
        case .checkedIn, .left: throw .begun
        case .noShow, .lapsed: throw .over
        case .declined: throw .declined
        }
        guard now < reservation.interval.end else { throw .over }
        if isHost { return }
        guard now <= deadline(reservation, limits) else {
            throw .tooLate(deadline: deadline(reservation, limits))
        }
    }
}

/// Why a reservation cannot be given back or moved.
public enum NotChanged: Refusal, Equatable {
    case cancelledAlready
    /// Somebody has checked in on it.
    case begun
    case over
    /// A host said no to the request.
    case declined
    /// A longer stay must end later than it does now.
    case notLater
    /// A shorter stay must end between now and the end that it has.
    case notEarlier
    /// The last instant at which it could be changed (Unix seconds, UTC).
    case tooLate(deadline: Instant)

    public var kind: RefusalKind { self == .cancelledAlready ? .gone : .conflict }

    public var slug: String {
        switch self {
        case .cancelledAlready: "cancelled-already"
        case .begun: "visit-has-begun"
        case .over: "reservation-is-over"
        case .declined: "request-declined"
        case .notLater: "end-not-later"
        case .notEarlier: "end-not-earlier"
        case .tooLate: "too-late-to-change"
        }
    }

    public var values: [String: String] {
        if case .tooLate(let deadline) = self { ["deadline": String(deadline.seconds)] } else { [:] }
    }
}

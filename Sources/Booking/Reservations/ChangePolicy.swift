public import MixedZone

/// Until when a reservation can be given back or moved, asked by the command and by the page.
public enum ChangePolicy {
    /// Seconds after making it in which a wrong click can be undone, as long as the time has not begun since.
    public static let secondThoughts = 900

    /// The last instant, inclusive: the location's deadline, or a quarter of an hour after it was made.
    public static func deadline(_ reservation: Reservation, _ location: Location) -> Instant {
        let byRule = reservation.interval.start - location.cancelUntil
        let thoughts = reservation.createdAt + secondThoughts
        let wasRunning = reservation.interval.start <= reservation.createdAt
        return max(byRule, wasRunning ? thoughts : min(thoughts, reservation.interval.start - 1))
    }

    /// Throws `NotChanged` with the first rule that is not met.
    public static func check(
        _ reservation: Reservation,
        _ location: Location,
        at now: Instant,
        isHost: Bool
    ) throws(NotChanged) {
        switch reservation.state {
        case .confirmed: break
        case .cancelled: throw .cancelledAlready
        case .checkedIn, .left: throw .begun
        case .noShow: throw .over
        }
        guard now < reservation.interval.end else { throw .over }
        if isHost { return }
        guard now <= deadline(reservation, location) else {
            throw .tooLate(deadline: deadline(reservation, location))
        }
    }
}

/// Why a reservation cannot be given back or moved.
public enum NotChanged: Refusal, Equatable {
    case cancelledAlready
    /// Somebody has checked in on it.
    case begun
    case over
    /// The last instant at which it could be changed (Unix seconds, UTC).
    case tooLate(deadline: Instant)

    public var kind: RefusalKind { self == .cancelledAlready ? .gone : .conflict }

    public var slug: String {
        switch self {
        case .cancelledAlready: "cancelled-already"
        case .begun: "visit-has-begun"
        case .over: "reservation-is-over"
        case .tooLate: "too-late-to-change"
        }
    }

    public var values: [String: String] {
        if case .tooLate(let deadline) = self { ["deadline": String(deadline.seconds)] } else { [:] }
    }
}

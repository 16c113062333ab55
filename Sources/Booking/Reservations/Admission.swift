public import MixedZone

/// The one decision on every claim of a seat: reserve, any seat, move and walk-in alike.
///
/// A pure function of facts that the command loaded in its transaction; pages ask the same function to say
/// while choosing why a time cannot be had. That a seat and a person are free is the schema's last word.
public enum Admission {
    public enum Path: Sendable, Equatable {
        case reserve
        /// The reservation that is moved does not count against itself.
        case move
        case walkIn
    }

    public struct Facts: Sendable {
        public let path: Path
        public let location: Location
        public let openness: Openness
        public let day: CivilDay
        public let part: DayPart
        public let now: Instant
        /// Reservations of the member that have not ended, without the one that is moved.
        public let openReservations: Int

        public init(
            path: Path,
            location: Location,
            openness: Openness,
            day: CivilDay,
            part: DayPart,
            now: Instant,
            openReservations: Int
        ) {
            self.path = path
            self.location = location
            self.openness = openness
            self.day = day
            self.part = part
            self.now = now
            self.openReservations = openReservations
        }
    }

    /// The interval that is claimed, when it may be.
    ///
    /// Throws `NotAdmitted` with the first rule that is not met.
    ///
    /// A part that has begun can be had until it ends, and is claimed from now on: what others used of it is past.
    public static func interval(_ facts: Facts) throws(NotAdmitted) -> Interval {
        guard facts.location.kind == .workplace else { throw .notAWorkplace }
        let today = facts.location.timeZone.day(of: facts.now)
        guard facts.day >= today else { throw .past }
        guard facts.day.days(since: today) <= facts.location.horizonDays else {
            throw .beyondHorizon(last: today.adding(days: facts.location.horizonDays))
        }
        let hours: OpeningHours
        switch facts.openness {
        case .open(let open, _): hours = open
        case .closed(let reason): throw .closed(reason)
        }
        guard let part = hours[facts.part] else { throw .noSuchPart }
        let whole = try civil { () throws(CivilTimeError) in
            try facts.location.timeZone.interval(day: facts.day, from: part.starts, to: part.ends)
        }
        guard facts.now < whole.end else { throw .past }
        guard facts.path == .walkIn || facts.openReservations < facts.location.mostOpenReservations else {
            throw .tooManyOpen(most: facts.location.mostOpenReservations)
        }
        guard whole.start < facts.now else { return whole }
        guard let rest = Interval(start: facts.now, end: whole.end) else { throw .past }
        return rest
    }

    private static func civil(_ body: () throws(CivilTimeError) -> Interval) throws(NotAdmitted) -> Interval {
        do { return try body() } catch { throw .skippedByClock }
    }
}

/// Why a time or a seat cannot be had.
public enum NotAdmitted: Refusal, Equatable {
    case notAWorkplace
    case past
    /// The last day that can be reserved today.
    case beyondHorizon(last: CivilDay)
    case closed(ClosedReason)
    /// The day is open, but has no such part.
    case noSuchPart
    /// The clock jumps over the beginning or end of this part on this day.
    case skippedByClock
    case tooManyOpen(most: Int)
    /// Somebody else has the seat.
    case seatTaken
    /// No seat with the wished feature is free.
    case full
    /// The member has another reservation at the same time.
    case memberBusy

    public var kind: RefusalKind { .conflict }

    public var slug: String {
        switch self {
        case .notAWorkplace: "not-a-workplace"
        case .past: "part-is-over"
        case .beyondHorizon: "beyond-horizon"
        case .closed: "location-closed"
        case .noSuchPart: "no-such-part"
        case .skippedByClock: "skipped-by-clock"
        case .tooManyOpen: "too-many-open"
        case .seatTaken: "seat-taken"
        case .full: "no-seat-free"
        case .memberBusy: "member-busy"
        }
    }

    public var values: [String: String] {
        switch self {
        case .beyondHorizon(let last): ["day": last.description]
        case .tooManyOpen(let most): ["most": String(most)]
        default: [:]
        }
    }
}

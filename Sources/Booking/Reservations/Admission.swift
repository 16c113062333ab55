public import MixedZone

/// The one decision on every claim of a seat or room: reserve, any seat, move, extend and walk-in alike.
///
/// A pure function of facts that the command loaded in its transaction; pages ask the same function to say
/// while choosing why a time cannot be had. That a seat and a person are free is the schema's last word.
public enum Admission {
    public enum Path: Sendable, Equatable {
        case reserve
        /// The reservation that is moved does not count against itself.
        case move
        /// Another seat at the time that the reservation has already.
        case reseat
        /// A longer stay under the same reservation, which began or begins at this instant.
        case extend(since: Instant)
        case walkIn

        /// Whether a time is asked for that the reservation does not have.
        var isNewTime: Bool { self == .reserve || self == .move }
    }

    /// What is claimed: each has rules of its own.
    public enum Unit: Sendable, Equatable {
        case seat
        case room(RoomTerms)
    }

    public struct Facts: Sendable {
        public let path: Path
        public let unit: Unit
        public let location: Location
        /// What the one for whom it is may reserve here.
        public let limits: Allowance
        public let openness: Openness
        public let day: CivilDay
        public let span: Span
        public let now: Instant
        /// What the one for whom it is holds beside this.
        public let held: Holdings

        public init(
            path: Path,
            unit: Unit = .seat,
            location: Location,
            limits: Allowance? = nil,
            openness: Openness,
            day: CivilDay,
            span: Span,
            now: Instant,
            held: Holdings = .none
        ) {
            self.path = path
            self.unit = unit
            self.location = location
            self.limits = limits ?? location.limits
            self.openness = openness
            self.day = day
            self.span = span
            self.now = now
            self.held = held
        }
    }

    /// What a member has reserved, without the reservation that is moved or extended.
    public struct Holdings: Sendable, Equatable {
        /// Reservations that have not ended.
        public let open: Int
        /// Seconds that pass in what is reserved in the calendar week of the wanted day, at the wanted location.
        public let thisWeek: Int

        public static let none = Holdings(open: 0, thisWeek: 0)

        public init(open: Int, thisWeek: Int) {
            self.open = open
            self.thisWeek = thisWeek
        }
    }

    /// The interval that is claimed, when it may be.
    ///
    /// Throws `NotAdmitted` with the first rule that is not met.
    ///
    /// A stretch that has begun can be had until it ends, and is claimed from now on: what others used of it is
    /// past. Of a part of the day a quarter of an hour must be left. The limits of a member do not bind the host who
    /// welcomes somebody at the door.
    public static func interval(_ facts: Facts) throws(NotAdmitted) -> Interval {
        guard facts.location.kind == .workplace else { throw .notAWorkplace }
        let today = facts.location.timeZone.day(of: facts.now)
        guard facts.day >= today else { throw .past }
        guard facts.day.days(since: today) <= facts.limits.horizonDays else {
            throw .beyondHorizon(last: today.adding(days: facts.limits.horizonDays))
        }
        let hours: OpeningHours
        switch facts.openness {
        case .open(let open, _): hours = open
        case .closed(let reason): throw .closed(reason)
        }
        let (from, to) = try facts.span.times(in: hours)
        let whole = try civil { () throws(CivilTimeError) in
            try facts.location.timeZone.interval(day: facts.day, from: from, to: to)
        }
        guard facts.now < whole.end else { throw .past }
        if facts.path.isNewTime, facts.span.part != nil, whole.end - facts.now < Span.grain * 60 {
            throw .nearlyOver
        }
        let start = if case .extend(let since) = facts.path { since } else { max(whole.start, facts.now) }
        guard let wanted = Interval(start: start, end: whole.end) else { throw .past }
        let stay = Stay.seconds(whole, on: facts.location.timeZone)
        if facts.path != .walkIn { try checkLimits(facts, stay: stay, wanted) }
        return wanted
    }

    /// - Parameter stay: seconds on the clock, however long the day is; a week is measured in seconds that pass.
    private static func checkLimits(_ facts: Facts, stay: Int, _ wanted: Interval) throws(NotAdmitted) {
        let limits = facts.limits
        switch facts.unit {
        case .seat: guard limits.seats else { throw .seatsNotForYou }
        case .room: guard limits.rooms else { throw .roomsNotForYou }
        }
        guard !facts.path.isNewTime || wanted.start - facts.now >= limits.shortestNotice else {
            throw .tooSoon(notice: limits.shortestNotice)
        }
        guard stay <= limits.longestStay else { throw .tooLong(most: limits.longestStay) }
        guard facts.held.open < limits.mostOpenReservations else {
            throw .tooManyOpen(most: limits.mostOpenReservations)
        }
        guard facts.held.thisWeek + wanted.duration <= limits.longestWeek else {
            throw .weekIsFull(most: limits.longestWeek)
        }
    }

    private static func civil(_ body: () throws(CivilTimeError) -> Interval) throws(NotAdmitted) -> Interval {
        do { return try body() } catch { throw .skippedByClock }
    }
}

public import GRDB
public import MixedZone

/// The ends that a reservation can have, later or earlier, with its beginning kept.
public struct Stretch: Sendable {
    let held: Reservation
    let location: Location
    let openness: Openness

    public init(_ held: Reservation, at location: Location, _ openness: Openness) {
        self.held = held
        self.location = location
        self.openness = openness
    }

    init(_ held: Reservation, in place: Place) {
        self.init(held, at: place.location, place.schedule.openness(on: held.day))
    }

    struct End {
        let instant: Instant
        /// What the whole stay is then, as it is asked for.
        let span: Span
        /// Nil for hours.
        let part: DayPart?
    }

    /// The ends on the clock of the location, in order: those of the parts of the day that have begun by then for a
    /// seat, each quarter until closing for a room.
    public var ends: [MinuteOfDay] {
        guard case .open(let hours, _) = openness else { return [] }
        let start = location.timeZone.minute(of: held.interval.start)
        let known = held.part.flatMap { hours[$0]?.starts }
        let all =
            held.seat != nil
            ? hours.parts.filter { $0.starts <= start || $0.starts == known }.map(\.ends)
            : stride(from: 0, through: 1440, by: Span.grain).compactMap { MinuteOfDay(minutes: $0) }
                .filter { $0 <= hours.closes }
        return Set(all.filter { $0 > start }).sorted()
    }

    /// The ends after the one that it has: for staying longer.
    public var later: [MinuteOfDay] {
        ends.filter { instant(of: $0).map { held.heldUntil < $0 } ?? false }
    }

    /// The ends between an instant and the one that it has: for giving the rest back.
    public func earlier(after now: Instant) -> [MinuteOfDay] {
        ends.filter { instant(of: $0).map { now < $0 && $0 < held.heldUntil } ?? false }
    }

    /// Nil when the clock jumps over it.
    private func instant(of end: MinuteOfDay) -> Instant? {
        try? location.timeZone.instant(day: held.day, minute: end)
    }

    /// Throws `NotAdmitted.closed` on a day that is closed by now, `.notOnTheGrid` for an end that it cannot have,
    /// `.skippedByClock` for one that the clock jumps over.
    func end(at until: MinuteOfDay) throws(NotAdmitted) -> End {
        guard case .open(let hours, _) = openness else {
            guard case .closed(let reason) = openness else { throw .past }
            throw .closed(reason)
        }
        guard ends.contains(until) else { throw .notOnTheGrid }
        let zone = location.timeZone
        let begins = zone.minute(of: held.interval.start)
        let whole: Interval
        do { whole = try zone.interval(day: held.day, from: begins, to: until) } catch {
            throw .skippedByClock
        }
        guard held.seat != nil else {
            let quarter = MinuteOfDay(minutes: begins.minutes / Span.grain * Span.grain) ?? begins
            return End(instant: whole.end, span: .hours(from: quarter, to: until), part: nil)
        }
        let part = hours.parts.filter { $0.ends == until && $0.starts <= begins && begins < $0.ends }
            .max { $0.starts < $1.starts }
        let named = held.part.flatMap { hours[$0] }.flatMap { known in
            hours.parts.first { $0.starts == known.starts && $0.ends == until }
        }
        guard let shown = named ?? part else { throw .notOnTheGrid }
        return End(instant: whole.end, span: .part(shown.part), part: shown.part)
    }
}

// MARK: - Database

extension Stretch {
    /// With the opening of the reservation's day as it is now.
    public static func load(
        _ held: Reservation,
        at location: Location,
        _ db: Database
    ) throws -> Stretch {
        Stretch(held, at: location, try Schedule.load(location.id, db).openness(on: held.day))
    }
}

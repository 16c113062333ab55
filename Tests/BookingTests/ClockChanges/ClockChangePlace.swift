import Booking
import MixedZone
import Support

/// A place on the clock that changes, open around the clock on Sundays from the one before on.
///
/// Beside the usual parts its evening begins half an hour into the hour of the change and ends two and a half later.
struct ClockChangePlace {
    let door: Door
    let change: ClockChangeDay
    let clock: CivilZone
    let day: CivilDay

    /// Everything stands nine days before.
    static func open(_ change: ClockChangeDay) async throws -> ClockChangePlace {
        let day = try CivilDay(change.day).orThrow(change.day)
        let zone = try TestStore.fresh(at: "\(day.adding(days: -9)) 12:00")
        try await zone.setUp()
        let location = try Location.example("grachtpand", name: "Grachtpand", clock: change.zone)
        let places = try await zone.store.letRooms(zone.store.furnish(location))
        let rule = OpeningRule(
            weekday: 7,
            validFrom: day.adding(days: -7),
            validUntil: nil,
            hours: OpeningHours(opens: .startOfDay, closes: .endOfDay, parts: try parts(change))
        )
        _ = try await zone.store.perform(
            AddOpeningRule(location: "grachtpand", rule: rule),
            as: .atCommandLine
        )
        let door = Door(zone: zone, places: places)
        return ClockChangePlace(door: door, change: change, clock: location.timeZone, day: day)
    }

    private static func parts(_ change: ClockChangeDay) throws -> [DayPartHours] {
        [
            DayPartHours(
                part: .evening,
                starts: try minute(change.hour + 30),
                ends: try minute(change.hour + 180)
            ),
            DayPartHours(part: .morning, starts: try minute(540), ends: try minute(780)),
            DayPartHours(part: .afternoon, starts: try minute(780), ends: try minute(1020)),
            DayPartHours(part: .day, starts: try minute(540), ends: try minute(1020)),
        ]
    }

    static func minute(_ number: Int) throws -> MinuteOfDay {
        try MinuteOfDay(minutes: number).orThrow("\(number)")
    }

    /// The moment of a time on the clock of the place, on the day of the change.
    func instant(_ minute: Int) throws -> Instant {
        try clock.instant(day: day, minute: try Self.minute(minute))
    }

    func sit(_ part: DayPart, on other: CivilDay? = nil) async throws -> Reservation {
        try await door.held(door.book(1, part, on: (other ?? day).description, as: .anna))
    }

    /// Reserves the hall, as its host, from one minute of the day to another.
    func meet(_ from: Int, _ to: Int) async throws -> Reservation {
        let (from, to) = (try Self.minute(from), try Self.minute(to))
        let wish = BookRoom(Places.hall, day: day, from: from, to: to, purpose: .example())
        return try await door.held(door.zone.perform(wish, as: Door.host))
    }

    func last(_ id: Reservation.ID, until end: Int) async throws -> Reservation {
        let end = try Self.minute(end)
        let held = try await door.held(id)
        if try clock.instant(day: day, minute: end) < held.interval.end {
            _ = try await door.zone.perform(ShortenReservation(id, until: end), as: Door.host)
        } else {
            _ = try await door.zone.perform(ExtendReservation(id, until: end), as: Door.host)
        }
        return try await door.held(id)
    }

    /// Who could no longer have what they have if a stay may last so many seconds.
    func hit(byLongestStay most: Int) async throws -> [Reservation.ID] {
        let now = door.zone.clock.now
        return try await door.zone.store.read { db in
            var limits = try Location.find("grachtpand", db).orThrow("grachtpand").limits
            limits.longestStay = most
            return try Impact.of(ChangeLimits(location: "grachtpand", .everybody(limits)), at: now, db)
                .reservations.map(\.id)
        }
    }

    /// Minutes of a stretch that the change lies in, where the day has time before it.
    var around: (from: Int, to: Int) {
        (change.hour > 0 ? change.hour - 60 : change.isSpring ? 60 : 0, change.hour + 120)
    }

    /// Seconds from one minute of that stretch to its end.
    func seconds(from: Int, to: Int) -> Int {
        let isCrossed = from <= change.hour && to > change.hour + 60
        return (to - from) * 60 + (isCrossed && !(change.isSpring && change.hour == 0) ? change.longer : 0)
    }
}

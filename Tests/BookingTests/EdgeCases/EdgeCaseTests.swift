import Booking
import MixedZone
import Support
import Testing

/// Ten cases on which programs that let seats and rooms go wrong, each as it must be.
///
/// A series of reservations does not exist here yet. Of the two cases about series stands what holds for the
/// reservations of which one would be made: each day says for itself why it cannot be had, and what is changed of one
/// leaves the others.
@Suite struct `The cases on which others go wrong` {
    @Test func `1: reservations that touch are both had, also after a move, and what overlaps is not`()
        async throws
    {
        let door = try await Door.withRooms()
        _ = try await door.book(1, .morning, as: .anna)
        _ = try await door.book(1, .afternoon, as: .bilal)
        let moved = try await door.book(2, .morning, as: .carla)
        _ = try await door.book(2, .afternoon, as: .daan)
        _ = try await door.zone.perform(CancelReservation(moved), as: .carla)
        let again = try await door.book(3, .morning, as: .carla)
        let move = MoveReservation(
            again,
            to: .seat(try door.places.seat(2)),
            day: try day(Door.tuesday),
            part: .morning
        )
        _ = try await door.zone.perform(move, as: .carla)
        _ = try await door.meet("10:00", "12:00", in: Places.hall, as: .gijs)
        _ = try await door.meet("12:00", "13:00", in: Places.hall, as: .esra)
        await #expect(throws: NotAdmitted.roomTaken) {
            try await door.meet("11:45", "12:15", in: Places.hall, as: .hanna)
        }
    }

    @Test func `2: nine o'clock stays nine o'clock across the change, and what is skipped says so`()
        async throws
    {
        for change in ClockChangeDay.all.filter({ $0.day.hasPrefix("2026") }) {
            let place = try await ClockChangePlace.open(change)
            let before = try await place.sit(.morning, on: place.day.adding(days: -7))
            let after = try await place.sit(.morning)
            #expect(after.interval.start - before.interval.start == 7 * 86_400 + change.longer)
            guard change.isSpring else { continue }
            await #expect(throws: NotAdmitted.skippedByClock) {
                try await place.meet(change.hour + 15, change.hour + 120)
            }
        }
    }

    @Test
    func
        `3: today is today at the location, the deadline includes its second, and what began keeps its beginning`()
        async throws
    {
        let change = try #require(ClockChangeDay.spring.first { $0.zone == "America/New_York" })
        let place = try await ClockChangePlace.open(change)
        let held = try await place.sit(.day)
        place.door.zone.clock.set(held.interval.start - 86_400 + 1)
        await #expect(throws: NotChanged.tooLate(deadline: held.interval.start - 86_400)) {
            try await place.door.zone.perform(CancelReservation(held.id), as: .anna)
        }
        let lastMinute = place.clock.interval(of: place.day).end - 60
        place.door.zone.clock.set(lastMinute)
        let late = try await place.meet(0, 1440)
        #expect(late.day == place.day)
        #expect(late.interval.start == lastMinute)
        let door = try await Door.withRooms()
        let begun = try await door.book(1, .morning, as: .anna)
        let start = try await door.held(begun).interval.start
        try door.at("2026-11-24 10:30")
        try await door.extend(begun, until: "17:00", as: .anna)
        #expect(try await door.held(begun).interval.start == start)
    }

    @Test func `4: each day that cannot be had says why, and one given back leaves the others`() async throws
    {
        let door = try await Door.withRooms(at: "2026-12-07 12:00")
        let first = try await door.book(1, .morning, on: "2026-12-15", as: .anna)
        let second = try await door.book(1, .morning, on: "2026-12-22", as: .anna)
        let closure = Closure(
            firstDay: try day("2026-12-24"),
            lastDay: try day("2026-12-24"),
            reason: Bilingual(nl: "Verhuizing", en: "Moving")
        )
        _ = try await door.zone.perform(AddClosure(location: "grachtpand", closure: closure), as: .frank)
        let why = NotAdmitted.closed(.closure(closure.reason))
        await #expect(throws: why) { try await door.book(1, .morning, on: "2026-12-24", as: .anna) }
        await #expect(throws: NotAdmitted.closed(.weekday(openOn: [2, 4]))) {
            try await door.book(1, .morning, on: "2026-12-16", as: .anna)
        }
        await #expect(throws: NotAdmitted.memberBusy) {
            try await door.book(2, .day, on: "2026-12-15", as: .anna)
        }
        _ = try await door.zone.perform(CancelReservation(first), as: .anna)
        #expect(try await door.state(second) == .confirmed)
        _ = try await door.book(1, .morning, on: "2026-12-15", as: .anna)
    }

    @Test func `6: a time fits in the open hours as a whole, also when they become shorter`() async throws {
        let door = try await Door.withRooms()
        let held = try await door.meet("19:00", "21:00", as: .anna)
        let rule = try OpeningRule.examples().last.orThrow("no example")
        let shorter = DatedOpening(
            day: try day(Door.tuesday),
            hours: rule.hours,
            reason: Bilingual(nl: "", en: "")
        )
        let (opens, closes) = (try door.time("08:30"), try door.time("17:30"))
        await #expect(throws: (any Error).self) {
            try await door.zone.perform(AddDatedOpening(location: "grachtpand", opening: shorter), as: .frank)
        }
        #expect(try await door.state(held) == .confirmed)
        await #expect(throws: NotAdmitted.outsideHours(opens: opens, closes: closes)) {
            try await door.meet("17:00", "18:00", on: "2026-11-26", as: .bilal)
        }
    }
}

import Booking
import MixedZone
import Support
import Testing

@Suite struct `Welcoming somebody at the door` {
    @Test func `a guest gets the seat from now to the end of the part`() async throws {
        let door = try await Door.open()
        try door.at("2026-11-24 10:20")
        let id = try await door.walkIn(3, .morning, .named("  Vera "))
        let held = try await door.zone.store.read { try Reservation.find(id, $0) }
        #expect(held?.state == .checkedIn)
        #expect(held?.guestName == "Vera")
        #expect(held?.interval.start == (try amsterdam("2026-11-24 10:20")))
        #expect(held?.interval.end == (try amsterdam("2026-11-24 13:00")))
        #expect(try await door.visit(id)?.checkedInAt == amsterdam("2026-11-24 10:20"))
    }

    @Test func `nobody has to give a name`() async throws {
        let door = try await Door.open()
        try door.at("2026-11-24 10:20")
        let id = try await door.walkIn(3, .morning, .named("   "))
        #expect(try await door.zone.store.read { try Reservation.find(id, $0)?.guestName } == nil)
    }

    @Test func `a name has eighty characters at most`() async throws {
        let door = try await Door.open()
        try door.at("2026-11-24 10:20")
        await #expect(throws: InvalidFields([FieldProblem("name", "name-too-long")])) {
            try await door.walkIn(3, .morning, .named(String(repeating: "a", count: 81)))
        }
    }

    @Test func `any free seat with what is wished`() async throws {
        let door = try await Door.open()
        try door.at("2026-11-24 10:20")
        let quiet = SeatChoice.any(location: "grachtpand", feature: .quiet)
        var numbers: [Int] = []
        for name in ["Vera", "Wim"] {
            let command = WelcomeWalkIn(quiet, part: .morning, guest: .named(name))
            let id = try await door.zone.perform(command, as: Door.host)
            numbers.append(try await door.zone.store.read { try Reservation.find(id, $0)?.seatNumber ?? 0 })
        }
        #expect(numbers == [5, 6])
        await #expect(throws: NotAdmitted.full) {
            try await door.zone.perform(
                WelcomeWalkIn(quiet, part: .morning, guest: .named("Xandra")),
                as: Door.host
            )
        }
    }

    @Test func `a seat or a person that is taken is refused`() async throws {
        let door = try await Door.open()
        _ = try await door.book(1, .day, as: .anna)
        let anna = try await door.zone.id(of: .anna)
        try door.at("2026-11-24 10:20")
        await #expect(throws: NotAdmitted.seatTaken) { try await door.walkIn(1, .morning, .named("Vera")) }
        await #expect(throws: NotAdmitted.memberBusy) { try await door.walkIn(2, .morning, .member(anna)) }
    }

    @Test func `the number of reservations does not count at the door`() async throws {
        let door = try await Door.open()
        for day in ["2026-11-26", "2026-12-01", "2026-12-03"] {
            for part in [DayPart.morning, .afternoon] { _ = try await door.book(1, part, on: day, as: .anna) }
        }
        let anna = try await door.zone.id(of: .anna)
        try door.at("2026-11-24 10:20")
        let id = try await door.walkIn(1, .morning, .member(anna))
        #expect(try await door.state(id) == .checkedIn)
    }

    @Test func `a member who is none any more, or never was, is not found`() async throws {
        let door = try await Door.open()
        try door.at("2026-11-24 10:20")
        let unknown = Member.ID.random(at: door.zone.clock.now)
        await #expect(throws: KernelRefusal.missing) { try await door.walkIn(1, .morning, .member(unknown)) }
    }

    @Test func `not on a closed day and not in a part that is over`() async throws {
        let door = try await Door.open()
        try door.at("2026-11-24 13:00")
        await #expect(throws: NotAdmitted.past) { try await door.walkIn(1, .morning, .named("Vera")) }
        try door.at("2026-11-25 10:00")
        await #expect(throws: NotAdmitted.closed(.weekday(openOn: [2, 4]))) {
            try await door.walkIn(1, .morning, .named("Vera"))
        }
    }

    @Test func `the same form twice is one walk-in`() async throws {
        let door = try await Door.open()
        try door.at("2026-11-24 10:20")
        let key = Reservation.ID.random(at: door.zone.clock.now)
        let first = try await door.walkIn(1, .morning, .named("Vera"), key: key)
        #expect(first == key)
        let before = try await door.journalLength()
        #expect(try await door.walkIn(1, .morning, .named("Vera"), key: key) == key)
        #expect(try await door.journalLength() == before)
    }

    @Test func `an old form for somebody else is another walk-in`() async throws {
        let door = try await Door.open()
        try door.at("2026-11-24 10:20")
        let key = Reservation.ID.random(at: door.zone.clock.now)
        _ = try await door.walkIn(1, .morning, .named("Vera"), key: key)
        let other = try await door.walkIn(2, .morning, .named("Wim"), key: key)
        #expect(other != key)
        try await door.undo(.arrival, of: key)
        let again = try await door.walkIn(1, .morning, .named("Vera"), key: key)
        #expect(again != key)
        #expect(try await door.state(again) == .checkedIn)
    }

    @Test func `what they bring is asked at the door`() async throws {
        let door = try await Door.open()
        try door.at("2026-11-24 10:20")
        let said = Sharing(isShared: true, today: "Een buurtkrant")
        let id = try await door.walkIn(1, .morning, .named("Vera"), sharing: said)
        #expect(try await door.visit(id)?.sharing == said)
    }
}

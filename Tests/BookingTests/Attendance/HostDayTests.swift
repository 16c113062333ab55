import Booking
import MixedZone
import Support
import Testing

@Suite struct `The host's day` {
    private func day(_ door: Door, _ day: String = Door.tuesday) async throws -> HostDay {
        let day = try CivilDay(day).orThrow(day)
        let now = door.zone.clock.now
        return try await door.zone.store.read { try HostDay.load(door.places.location, day, at: now, $0) }
    }

    @Test func `everybody stands in one of four lists, by name`() async throws {
        let door = try await Door.open()
        let left = try await door.book(1, .morning, as: .carla)
        let inside = try await door.book(2, .day, as: .bilal)
        _ = try await door.book(3, .morning, as: .daan)
        _ = try await door.book(4, .evening, as: .esra)
        _ = try await door.book(5, .afternoon, as: .anna)
        let cancelled = try await door.book(6, .evening, as: .frank)
        _ = try await door.zone.perform(CancelReservation(cancelled), as: .frank)
        try door.at("2026-11-24 09:05")
        try await door.tapIn(left)
        try await door.tapIn(inside)
        try door.at("2026-11-24 13:00")
        try await door.tapOut(left)
        let today = try await day(door)
        #expect(today.expected.map(\.name) == ["Anna Adema", "Esra Erdem"])
        #expect(today.inside.map(\.name) == ["Bilal Bakir"])
        #expect(today.left.map(\.name) == ["Carla Cornelissen"])
        #expect(today.notCome.map(\.name) == ["Daan Dijksma"])
        _ = try await door.zone.store.perform(MarkNoShows(), as: .clock)
        #expect(try await day(door).notCome.map(\.name) == ["Daan Dijksma"])
    }

    @Test func `a line tells seat, part, since when, and what is special`() async throws {
        let door = try await Door.open()
        let id = try await door.book(2, .morning, as: .anna)
        try door.at("2026-11-24 09:05")
        try await door.tapIn(id)
        _ = try await door.walkIn(5, .morning, .named("Vera"))
        let inside = try await day(door).inside
        let anna = try #require(inside.first)
        #expect(anna.seatNumber == 2)
        #expect(anna.part == .morning)
        #expect(anna.checkedInAt == (try amsterdam("2026-11-24 09:05")))
        #expect(anna.isFirstVisit)
        #expect(!anna.hasShared)
        let guest = try #require(inside.last)
        #expect(guest.kind == .walkIn)
        #expect(guest.member == nil)
        #expect(!guest.isFirstVisit)
    }

    @Test func `the first time is the first time inside`() async throws {
        let door = try await Door.open()
        let missed = try await door.book(1, .morning, on: "2026-11-24", as: .anna)
        let first = try await door.book(1, .morning, on: "2026-11-26", as: .anna)
        _ = try await door.book(1, .morning, on: "2026-12-01", as: .anna)
        try door.at("2026-11-24 13:00")
        _ = try await door.zone.store.perform(MarkNoShow(missed), as: .clock)
        #expect(try await day(door, "2026-11-26").firstVisits == 1)
        #expect(try await day(door, "2026-12-01").firstVisits == 1)
        try door.at("2026-11-26 09:00")
        try await door.tapIn(first)
        #expect(try await day(door, "2026-11-26").firstVisits == 1)
        #expect(try await day(door, "2026-12-01").firstVisits == 0)
    }

    @Test(arguments: [
        ("", 2), ("anna", 1), ("ADEMA", 1), ("be rosé", 1), ("rose be", 1), ("vera", 0),
    ]) func `a search finds every word in any name`(_ text: String, _ count: Int) async throws {
        let door = try await Door.open()
        _ = try await door.book(1, .morning, as: .anna)
        _ = try await door.book(2, .morning, as: Person("Rosé Bergmann", .resident))
        #expect(try await day(door).matching(text).expected.count == count)
    }

    @Test func `a full part is told, until it is over or somebody leaves`() async throws {
        let door = try await Door.open()
        #expect(try await day(door).fullParts.isEmpty)
        let people: [Person] = [.anna, .bilal, .carla, .daan, .gijs, .hanna]
        var ids: [Reservation.ID] = []
        for (seat, person) in people.enumerated() {
            ids.append(try await door.book(seat + 1, .morning, as: person))
        }
        #expect(try await day(door).fullParts == [.morning])
        try door.at("2026-11-24 11:00")
        try await door.tapIn(ids[0])
        #expect(try await day(door).fullParts == [.morning])
        try await door.tapOut(ids[0])
        #expect(try await day(door).fullParts.isEmpty)
        try door.at("2026-11-24 13:00")
        #expect(try await day(door).fullParts.isEmpty)
    }

    @Test func `halves that are full say more than a full day`() async throws {
        let door = try await Door.open()
        for (seat, person) in [Person.anna, .bilal, .carla, .daan, .gijs, .hanna].enumerated() {
            _ = try await door.book(seat + 1, seat < 3 ? .morning : .day, as: person)
        }
        #expect(try await day(door).fullParts == [.morning])
        for (seat, person) in [Person.ivo, .jasmijn].enumerated() {
            _ = try await door.book(seat + 1, .afternoon, as: person)
        }
        #expect(try await day(door).fullParts == [.morning])
        _ = try await door.book(3, .afternoon, as: .frank)
        #expect(try await day(door).fullParts == [.morning, .afternoon])
    }

    @Test func `another place and another day have lists of their own`() async throws {
        let door = try await Door.open()
        let other = try await door.zone.furnish("kadehuis", name: "Kadehuis")
        let seat = SeatChoice.seat(try other.seat(1))
        let tuesday = try CivilDay(Door.tuesday).orThrow("day")
        _ = try await door.zone.perform(BookSeat(seat, day: tuesday, part: .morning), as: .anna)
        #expect(try await day(door).expected.isEmpty)
        #expect(try await day(door, "2026-11-26").expected.isEmpty)
    }
}

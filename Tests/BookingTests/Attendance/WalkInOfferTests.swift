import Booking
import MixedZone
import Support
import Testing

@Suite struct `What can be given at the door` {
    private func offer(_ door: Door) async throws -> WalkInOffer {
        let now = door.zone.clock.now
        return try await door.zone.store.read { try WalkInOffer.load(door.places.location, at: now, $0) }
    }

    @Test func `the parts that are not over, each with its free seats`() async throws {
        let door = try await Door.open()
        _ = try await door.book(1, .day, as: .anna)
        _ = try await door.book(2, .afternoon, as: .bilal)
        try door.at("2026-11-24 10:00")
        let offer = try await offer(door)
        #expect(offer.parts.map(\.hours.part) == [.morning, .day, .afternoon, .evening])
        #expect(
            offer.parts.map { $0.free.map(\.number) } == [
                [2, 3, 4, 5, 6], [3, 4, 5, 6], [3, 4, 5, 6], [1, 2, 3, 4, 5, 6],
            ]
        )
        #expect(offer.usual == .morning)
        #expect(offer.seats.first?.parts == [.evening])
        try door.at("2026-11-24 13:00")
        #expect(try await self.offer(door).usual == .afternoon)
        try door.at("2026-11-24 17:30")
        #expect(try await self.offer(door).usual == .evening)
    }

    @Test func `three others, the nearest first`() async throws {
        let door = try await Door.open()
        for (seat, person) in [(1, Person.anna), (2, .bilal), (3, .carla), (5, .daan)] {
            _ = try await door.book(seat, .morning, as: person)
        }
        try door.at("2026-11-24 10:00")
        let others = try await offer(door).alternatives(to: 3, .morning)
        #expect(others.map(\.seat.number) == [4, 6, 4])
        #expect(others.map(\.part) == [.morning, .morning, .day])
    }

    @Test func `why there is nothing`() async throws {
        let door = try await Door.open()
        try door.at("2026-11-25 10:00")
        #expect(try await offer(door).refusal == .closed(.weekday(openOn: [2, 4])))
        try door.at("2026-11-24 22:00")
        #expect(try await offer(door).refusal == .past)
    }

    @Test func `members are found by name, whoever is active`() async throws {
        let door = try await Door.open()
        _ = try await door.zone.id(of: .anna)
        _ = try await door.zone.id(of: Person("Hannah Adema", .freelancer))
        let now = door.zone.clock.now
        func found(_ text: String) async throws -> [KnownGuest] {
            try await door.zone.store.read { try KnownGuest.find(text, at: now, $0) }
        }
        #expect(try await found("anna").map(\.name) == ["Anna Adema", "Hannah Adema"])
        #expect(try await found("adema han").first?.role == .freelancer)
        #expect(try await found("  ").isEmpty)
        #expect(try await found("%").isEmpty)
    }
}

import Booking
import MixedZone
import Support
import Testing

@Suite struct `Saying what one works on today` {
    private let said = Sharing(isShared: true, today: "Offertes schrijven")

    private func share(_ sharing: Sharing, _ id: Reservation.ID, _ door: Door, as person: Person) async throws
    {
        _ = try await door.zone.perform(ShareToday(id, sharing), as: person)
    }

    @Test func `before and during the visit, as often as one likes`() async throws {
        let door = try await Door.open()
        let id = try await door.book(1, .morning, as: .anna)
        try await share(said, id, door, as: .anna)
        #expect(try await door.visit(id)?.sharing == said)
        try door.at("2026-11-24 09:10")
        try await door.tapIn(id)
        #expect(try await door.visit(id)?.sharing == said)
        let other = Sharing(isShared: false, today: "Rust")
        try await share(other, id, door, as: .anna)
        #expect(try await door.visit(id)?.sharing == other)
    }

    @Test func `the same again changes nothing`() async throws {
        let door = try await Door.open()
        let id = try await door.book(1, .morning, as: .anna, sharing: said)
        let padded = Sharing(isShared: true, today: "  Offertes schrijven\n")
        #expect(try await door.entries { try await share(padded, id, door, as: .anna) } == 0)
    }

    @Test func `without what cannot be seen`() async throws {
        let door = try await Door.open()
        let id = try await door.book(1, .morning, as: .anna)
        try await share(
            Sharing(isShared: true, today: "\u{202e}Offertes\u{7} schrijven"),
            id,
            door,
            as: .anna
        )
        #expect(try await door.visit(id)?.sharing == said)
    }

    @Test func `of one's own visit only`() async throws {
        let door = try await Door.open()
        let id = try await door.book(1, .morning, as: .anna)
        for person in [Person.bilal, .esra, .frank] {
            await #expect(throws: KernelRefusal.missing) { try await share(said, id, door, as: person) }
        }
        await #expect(throws: KernelRefusal.signInNeeded) {
            try await door.zone.store.perform(ShareToday(id, said), as: .visitor)
        }
    }

    @Test func `not after the visit, and not on what was cancelled`() async throws {
        let door = try await Door.open()
        let left = try await door.book(1, .morning, as: .anna)
        let cancelled = try await door.book(2, .morning, as: .bilal)
        _ = try await door.zone.perform(CancelReservation(cancelled), as: .bilal)
        try door.at("2026-11-24 09:10")
        try await door.tapIn(left)
        try await door.tapOut(left)
        await #expect(throws: NotChanged.over) { try await share(said, left, door, as: .anna) }
        await #expect(throws: NotChanged.cancelledAlready) {
            try await share(said, cancelled, door, as: .bilal)
        }
    }

    @Test(arguments: [(280, true), (281, false)]) func `in 280 characters`(
        _ length: Int,
        _ fits: Bool
    ) async throws {
        let door = try await Door.open()
        let id = try await door.book(1, .morning, as: .anna)
        let long = Sharing(isShared: true, today: String(repeating: "é", count: length))
        guard !fits else { return try await share(long, id, door, as: .anna) }
        await #expect(throws: InvalidFields([FieldProblem("today", "text-too-long")])) {
            try await share(long, id, door, as: .anna)
        }
    }

    @Test func `the host asks again at the door, and nothing said leaves what was said`() async throws {
        let door = try await Door.open()
        let id = try await door.book(1, .morning, as: .anna, sharing: said)
        try door.at("2026-11-24 09:10")
        try await door.tapIn(id)
        #expect(try await door.visit(id)?.sharing == said)
        let now = Sharing(isShared: true, today: "Toch de boekhouding")
        try await door.tapIn(id, sharing: now)
        #expect(try await door.visit(id)?.sharing == now)
        #expect(try await door.entries { try await door.tapIn(id, sharing: now) } == 0)
    }

    @Test func `too long a text at the door checks nobody in`() async throws {
        let door = try await Door.open()
        let id = try await door.book(1, .morning, as: .anna)
        try door.at("2026-11-24 09:10")
        let long = Sharing(isShared: true, today: String(repeating: "a", count: 281))
        await #expect(throws: InvalidFields.self) { try await door.tapIn(id, sharing: long) }
        #expect(try await door.state(id) == .confirmed)
    }
}

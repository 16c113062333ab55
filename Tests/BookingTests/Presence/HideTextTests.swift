import Booking
import MixedZone
import Support
import Testing

@Suite struct `Hiding a text` {
    private func inside() async throws -> (door: Door, id: Reservation.ID) {
        let door = try await Door.open()
        let said = Sharing(isShared: true, today: "Onaardige woorden")
        let id = try await door.book(1, .morning, as: .anna, sharing: said)
        try door.at("2026-11-24 09:10")
        try await door.tapIn(id)
        return (door, id)
    }

    @Test func `takes it off the board, and may be taken back`() async throws {
        let (door, id) = try await inside()
        _ = try await door.zone.perform(HideText(id), as: Door.host)
        #expect(try await door.visit(id)?.isHidden == true)
        #expect(try await door.entries { _ = try await door.zone.perform(HideText(id), as: Door.host) } == 0)
        _ = try await door.zone.perform(HideText(id, isHidden: false), as: Door.host)
        #expect(try await door.visit(id)?.isHidden == false)
    }

    @Test func `holds for the same text and not for a new one`() async throws {
        let (door, id) = try await inside()
        _ = try await door.zone.perform(HideText(id), as: Door.host)
        let same = Sharing(isShared: false, today: "Onaardige woorden")
        _ = try await door.zone.perform(ShareToday(id, same), as: .anna)
        #expect(try await door.visit(id)?.isHidden == true)
        let other = Sharing(isShared: true, today: "Aardige woorden")
        _ = try await door.zone.perform(ShareToday(id, other), as: .anna)
        #expect(try await door.visit(id)?.isHidden == false)
    }

    @Test func `is for a visit on which something was said`() async throws {
        let door = try await Door.open()
        let id = try await door.book(1, .morning, as: .anna)
        await #expect(throws: KernelRefusal.missing) {
            try await door.zone.perform(HideText(id), as: Door.host)
        }
    }
}

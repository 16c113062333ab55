import Booking
import MixedZone
import Support
import Testing

@Suite struct `Taking back a tap` {
    private func inside(_ seat: Int = 1) async throws -> (door: Door, id: Reservation.ID) {
        let door = try await Door.open()
        let id = try await door.book(seat, .day, as: .anna)
        try door.at("2026-11-24 09:10")
        try await door.tapIn(id)
        return (door, id)
    }

    @Test func `a check-in becomes being expected, and what was said stays`() async throws {
        let door = try await Door.open()
        let said = Sharing(isShared: true, today: "Offertes schrijven")
        let id = try await door.book(1, .day, as: .anna, sharing: said)
        try door.at("2026-11-24 09:10")
        try await door.tapIn(id)
        try await door.undo(.arrival, of: id)
        #expect(try await door.state(id) == .confirmed)
        let visit = try await door.visit(id)
        #expect(visit?.checkedInAt == nil)
        #expect(visit?.sharing == said)
    }

    @Test func `a departure becomes being inside, with the seat`() async throws {
        let (door, id) = try await inside()
        try door.at("2026-11-24 11:00")
        try await door.tapOut(id)
        try await door.undo(.departure, of: id)
        #expect(try await door.state(id) == .checkedIn)
        #expect(try await door.visit(id)?.checkedOutAt == nil)
        await #expect(throws: NotAdmitted.seatTaken) { try await door.book(1, .afternoon, as: .bilal) }
    }

    @Test func `a seat that was given away does not come back`() async throws {
        let (door, id) = try await inside()
        try door.at("2026-11-24 11:00")
        try await door.tapOut(id)
        _ = try await door.walkIn(1, .morning, .named("Vera"))
        let entries = try await door.entries {
            await #expect(throws: NotAdmitted.seatTaken) { try await door.undo(.departure, of: id) }
        }
        #expect(entries == 0)
        #expect(try await door.state(id) == .left)
    }

    @Test func `nor for somebody who has taken another seat`() async throws {
        let (door, id) = try await inside()
        try door.at("2026-11-24 11:00")
        try await door.tapOut(id)
        _ = try await door.book(2, .afternoon, as: .anna)
        await #expect(throws: NotAdmitted.memberBusy) { try await door.undo(.departure, of: id) }
    }

    @Test func `nor after its time, when the next visitor sits there`() async throws {
        let door = try await Door.open()
        let id = try await door.book(1, .morning, as: .anna)
        _ = try await door.book(1, .afternoon, as: .bilal)
        try door.at("2026-11-24 09:10")
        try await door.tapIn(id)
        try door.at("2026-11-24 13:05")
        try await door.tapOut(id)
        await #expect(throws: CheckIn.Refused.seatTaken(1)) { try await door.undo(.departure, of: id) }
        #expect(try await door.state(id) == .left)
    }

    @Test func `a departure stands when the day is over`() async throws {
        let (door, id) = try await inside()
        try await door.tapOut(id)
        try door.at("2026-11-25 00:00")
        await #expect(throws: UndoAttendance.Refused.nothingToUndo) {
            try await door.undo(.departure, of: id)
        }
    }

    @Test func `a repeat takes back nothing more`() async throws {
        let (door, id) = try await inside()
        try await door.tapOut(id)
        try await door.undo(.departure, of: id)
        #expect(try await door.entries { try await door.undo(.departure, of: id) } == 0)
        #expect(try await door.state(id) == .checkedIn)
        try await door.undo(.arrival, of: id)
        #expect(try await door.entries { try await door.undo(.arrival, of: id) } == 0)
        #expect(try await door.state(id) == .confirmed)
    }

    @Test func `a walk-in is as if it had not been, and its seat is free`() async throws {
        let door = try await Door.open()
        try door.at("2026-11-24 10:00")
        let id = try await door.walkIn(1, .day, .named("Vera"))
        try await door.undo(.arrival, of: id)
        #expect(try await door.state(id) == .cancelled)
        #expect(try await door.visit(id)?.checkedInAt == nil)
        #expect(try await door.entries { try await door.undo(.arrival, of: id) } == 0)
        _ = try await door.walkIn(1, .day, .named("Wim"))
    }

    @Test func `what was not tapped cannot be taken back`() async throws {
        let (door, id) = try await inside()
        let expected = try await door.book(2, .day, as: .bilal)
        await #expect(throws: UndoAttendance.Refused.nothingToUndo) {
            try await door.undo(.departure, of: expected)
        }
        try await door.tapOut(id)
        await #expect(throws: UndoAttendance.Refused.nothingToUndo) { try await door.undo(.arrival, of: id) }
    }
}

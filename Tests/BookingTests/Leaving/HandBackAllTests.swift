import Booking
import GRDB
import MixedZone
import Support
import Testing

@Suite struct `What somebody had who leaves the zone` {
    @Test func `is given back whatever the deadline, seats and rooms, confirmed and asked for`() async throws
    {
        let door = try await Door.withRooms()
        let seat = try await door.book(1, .afternoon, as: .anna)
        let studio = try await door.meet("18:00", "19:00", as: .anna, guests: ["Ida"])
        let hall = try await door.meet("10:00", "12:00", in: Places.hall, as: .anna)
        #expect(try await door.state(hall) == .pending)
        try door.at("2026-11-24 09:59")
        await #expect(throws: NotChanged.self) {
            try await door.zone.perform(CancelReservation(hall), as: .anna)
        }
        let entries = try await door.entries { _ = try await door.zone.perform(LeaveZone(), as: .anna) }
        #expect(entries == 2)
        for id in [seat, studio, hall] { #expect(try await door.state(id) == .cancelled) }
        let again = [
            try await door.book(1, .afternoon, as: .bilal),
            try await door.meet("18:00", "19:00", as: .carla),
        ]
        for id in again { #expect(try await door.state(id) == .confirmed) }
    }

    @Test func `ends a visit now, and frees what is left of it`() async throws {
        let door = try await Door.open()
        let id = try await door.book(1, .day, as: .anna)
        try door.at("2026-11-24 09:10")
        try await door.tapIn(id, sharing: Sharing(isShared: true, today: "Een geveltuin"))
        try door.at("2026-11-24 11:00")
        _ = try await door.zone.perform(LeaveZone(), as: .anna)
        #expect(try await door.state(id) == .left)
        let visit = try await door.visit(id)
        #expect(visit?.checkedOutAt == (try amsterdam("2026-11-24 11:00")))
        #expect(visit?.sharing == .nothing)
        let next = try await door.walkIn(1, .morning, .named("Vera"))
        #expect(try await door.state(next) == .checkedIn)
    }

    @Test func `leaves what is over, and whatever is another's, as it was`() async throws {
        let door = try await Door.open()
        let past = try await door.book(1, .morning, as: .anna)
        let other = try await door.book(2, .morning, as: .bilal)
        try door.at("2026-11-24 13:00")
        _ = try await door.zone.store.perform(MarkNoShows(), as: .clock)
        let states = [try await door.state(past), try await door.state(other)]
        _ = try await door.zone.perform(LeaveZone(), as: .anna)
        #expect([try await door.state(past), try await door.state(other)] == states)
    }

    @Test func `cannot be given back for somebody who is still there`() async throws {
        let door = try await Door.open()
        let id = try await door.book(1, .morning, as: .anna)
        let anna = try await door.zone.id(of: .anna)
        for sender in [Person.anna, Door.host, .frank] {
            await #expect(throws: KernelRefusal.notAllowed(command: HandBackAll.name)) {
                try await door.zone.perform(HandBackAll(of: anna), as: sender)
            }
        }
        await #expect(throws: KernelRefusal.missing) {
            try await door.zone.store.perform(HandBackAll(of: anna), as: .clock)
        }
        #expect(try await door.state(id) == .confirmed)
    }

    @Test func `is told in the journal as what followed from leaving`() async throws {
        let door = try await Door.open()
        let id = try await door.book(1, .morning, as: .anna)
        _ = try await door.zone.perform(LeaveZone(), as: .anna)
        let last = try await door.zone.store.read { try JournalEntry.tail(2, $0) }
        let headers = try last.map { try $0.header() }
        #expect(headers.map(\.command) == ["leave-zone/1", "hand-back-all/1"])
        #expect(headers.last?.cause == last.first?.sequence && headers.last?.actor == "clock")
        #expect(last.last?.json.contains(id.description) == true)
    }
}

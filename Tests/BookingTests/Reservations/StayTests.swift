import Booking
import MixedZone
import Support
import Testing

@Suite struct `Staying longer or shorter` {
    @Test func `a longer stay keeps the identifier, the seat and the beginning`() async throws {
        let door = try await Door.withRooms()
        let id = try await door.book(1, .morning, as: .anna)
        try await door.extend(id, until: "17:00", as: .anna)
        let held = try await door.held(id)
        #expect(held.part == .day)
        #expect(held.seatNumber == 1)
        #expect(held.interval.start == (try amsterdam("2026-11-24 09:00")))
        #expect(held.interval.end == (try amsterdam("2026-11-24 17:00")))
        await #expect(throws: NotAdmitted.seatTaken) { try await door.book(1, .afternoon, as: .bilal) }
    }

    @Test func `it may touch what comes next, and not overlap it`() async throws {
        let door = try await Door.withRooms()
        let id = try await door.meet("10:00", "11:00", as: .anna)
        _ = try await door.meet("14:00", "15:00", as: .bilal)
        await #expect(throws: NotAdmitted.roomTaken) { try await door.extend(id, until: "13:30", as: .anna) }
        #expect(try await door.held(id).interval.end == (try amsterdam("2026-11-24 11:00")))
        try await door.extend(id, until: "13:15", as: .anna)
        await #expect(throws: NotAdmitted.roomTaken) { try await door.meet("11:30", "12:00", as: .carla) }
    }

    @Test func `one that cannot be had leaves the stay as it was`() async throws {
        let door = try await Door.withRooms()
        let id = try await door.book(1, .morning, as: .anna)
        _ = try await door.book(1, .afternoon, as: .bilal)
        let before = try await door.held(id)
        let entries = try await door.entries {
            await #expect(throws: NotAdmitted.seatTaken) {
                try await door.extend(id, until: "17:00", as: .anna)
            }
        }
        #expect(entries == 0)
        #expect(try await door.held(id) == before)
        await #expect(throws: NotAdmitted.seatTaken) { try await door.book(1, .morning, as: .carla) }
    }

    @Test func `the half that was given back can be taken by another, and is then lost`() async throws {
        let door = try await Door.withRooms()
        let id = try await door.book(1, .day, as: .anna)
        try await door.shorten(id, until: "13:00", as: .anna)
        #expect(try await door.held(id).part == .morning)
        _ = try await door.book(1, .afternoon, as: .bilal)
        await #expect(throws: NotAdmitted.seatTaken) { try await door.extend(id, until: "17:00", as: .anna) }
    }

    @Test func `the half that was given back and not taken can be had again`() async throws {
        let door = try await Door.withRooms()
        let id = try await door.book(1, .day, as: .anna)
        try await door.shorten(id, until: "13:00", as: .anna)
        try await door.extend(id, until: "17:00", as: .anna)
        #expect(try await door.held(id).part == .day)
    }

    @Test func `after check-in both are possible, and the beginning stays`() async throws {
        let door = try await Door.withRooms()
        let id = try await door.book(1, .morning, as: .anna)
        try door.at("2026-11-24 09:20")
        try await door.tapIn(id)
        try await door.extend(id, until: "17:00", as: .anna)
        try door.at("2026-11-24 12:00")
        try await door.shorten(id, until: "13:00", as: .anna)
        let held = try await door.held(id)
        #expect(held.state == .checkedIn)
        #expect(held.interval.start == (try amsterdam("2026-11-24 09:00")))
        #expect(held.interval.end == (try amsterdam("2026-11-24 13:00")))
    }

    @Test func `a meeting that runs can be ended at the next quarter, and its room is cleared first`()
        async throws
    {
        let door = try await Door.withRooms()
        let id = try await door.meet("10:00", "12:00", as: .anna)
        try door.at("2026-11-24 10:40")
        try await door.shorten(id, until: "10:45", as: .anna)
        await #expect(throws: NotAdmitted.roomTaken) { try await door.meet("11:15", "12:00", as: .bilal) }
        _ = try await door.meet("11:30", "12:00", as: .bilal)
    }

    @Test func `after the deadline a stay can be shortened, and not given back`() async throws {
        let door = try await Door.withRooms()
        let id = try await door.book(1, .day, as: .anna)
        try door.at("2026-11-24 08:00")
        await #expect(throws: NotChanged.self) {
            try await door.zone.perform(CancelReservation(id), as: .anna)
        }
        try await door.shorten(id, until: "13:00", as: .anna)
        _ = try await door.book(1, .afternoon, as: .bilal)
    }

    @Test func `a stay is not shortened into the past`() async throws {
        let door = try await Door.withRooms()
        let id = try await door.meet("10:00", "12:00", as: .anna)
        try door.at("2026-11-24 11:00")
        for end in ["10:45", "11:00"] {
            await #expect(throws: NotChanged.notEarlier) { try await door.shorten(id, until: end, as: .anna) }
        }
        try await door.shorten(id, until: "11:15", as: .anna)
    }

    @Test func `longer is not earlier, and shorter is not later`() async throws {
        let door = try await Door.withRooms()
        let id = try await door.meet("10:00", "12:00", as: .anna)
        await #expect(throws: NotChanged.notLater) { try await door.extend(id, until: "11:00", as: .anna) }
        await #expect(throws: NotChanged.notEarlier) { try await door.shorten(id, until: "13:00", as: .anna) }
    }

    @Test func `the end that it has already changes nothing`() async throws {
        let door = try await Door.withRooms()
        let id = try await door.book(1, .morning, as: .anna)
        let entries = try await door.entries {
            try await door.extend(id, until: "13:00", as: .anna)
            try await door.shorten(id, until: "13:00", as: .anna)
        }
        #expect(entries == 0)
    }

    @Test func `nothing changes when it is over, given back or not one's own`() async throws {
        let door = try await Door.withRooms()
        let id = try await door.book(1, .morning, as: .anna)
        await #expect(throws: KernelRefusal.missing) { try await door.extend(id, until: "17:00", as: .bilal) }
        await #expect(throws: KernelRefusal.missing) {
            try await door.shorten(id, until: "11:00", as: .bilal)
        }
        let other = try await door.book(2, .day, as: .bilal)
        _ = try await door.zone.perform(CancelReservation(other), as: .bilal)
        await #expect(throws: NotChanged.over) { try await door.shorten(other, until: "13:00", as: .bilal) }
        try door.at("2026-11-24 13:00")
        await #expect(throws: NotChanged.over) { try await door.extend(id, until: "17:00", as: .anna) }
    }

    @Test func `a host of the location may do both for somebody`() async throws {
        let door = try await Door.withRooms()
        let id = try await door.book(1, .morning, as: .anna)
        try await door.extend(id, until: "17:00", as: Door.host)
        try await door.shorten(id, until: "13:00", as: Door.host)
        await #expect(throws: KernelRefusal.missing) {
            try await door.extend(id, until: "17:00", as: Door.hostElsewhere)
        }
    }
}

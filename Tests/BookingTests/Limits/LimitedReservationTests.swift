import Booking
import MixedZone
import Support
import Testing

@Suite struct `A reservation within its limits` {
    @Test func `is made long enough ahead, to the second`() async throws {
        let door = try await open { $0.shortestNotice = 7200 }
        let start = try amsterdam("2026-11-24 09:00")
        door.zone.clock.set(start - 7200)
        _ = try await door.book(1, .morning, as: .anna)
        door.zone.clock.set(start - 7199)
        await #expect(throws: NotAdmitted.tooSoon(notice: 7200)) {
            try await door.book(2, .morning, as: .bilal)
        }
    }

    @Test func `may have another seat at its own time at any notice, and another time only ahead`()
        async throws
    {
        let door = try await open { $0.shortestNotice = 7200 }
        let id = try await door.book(1, .morning, as: .anna)
        let (tuesday, other) = (try day(Door.tuesday), try door.places.seat(2))
        try door.at("2026-11-24 08:59")
        let longer = MoveReservation(id, to: .seat(other), day: tuesday, part: .day)
        await #expect(throws: NotAdmitted.tooSoon(notice: 7200)) {
            try await door.zone.perform(longer, as: Door.host)
        }
        _ = try await door.zone.perform(
            MoveReservation(id, to: .seat(other), day: tuesday, part: .morning),
            as: .anna
        )
        #expect(try await door.held(id).seatNumber == 2)
    }

    @Test func `lasts no longer than a stay may`() async throws {
        let door = try await open { $0.longestStay = 4 * 3600 }
        _ = try await door.book(1, .morning, as: .anna)
        await #expect(throws: NotAdmitted.tooLong(most: 14_400)) { try await door.book(1, .day, as: .bilal) }
        await #expect(throws: NotAdmitted.tooLong(most: 14_400)) {
            try await door.meet("10:00", "14:15", as: .bilal)
        }
        await #expect(throws: NotAdmitted.tooLong(most: 14_400)) {
            let id = try await door.meet("13:45", "17:45", as: .bilal)
            try await door.extend(id, until: "18:00", as: .bilal)
        }
    }

    @Test func `is of a kind that the role may have`() async throws {
        var noRooms = RoleAllowance()
        noRooms.rooms = false
        var noSeats = RoleAllowance()
        noSeats.seats = false
        let door = try await Door.withRooms(roleLimits: [.entrepreneur: noRooms, .freelancer: noSeats])
        await #expect(throws: NotAdmitted.roomsNotForYou) { try await door.meet("10:00", "11:00", as: .anna) }
        await #expect(throws: NotAdmitted.seatsNotForYou) { try await door.book(1, .morning, as: .bilal) }
        _ = try await door.book(1, .morning, as: .anna)
        _ = try await door.meet("10:00", "11:00", as: .bilal)
    }

    @Test func `counts beside seats and rooms alike`() async throws {
        let door = try await open { $0.mostOpenReservations = 2 }
        _ = try await door.book(1, .morning, as: .anna)
        _ = try await door.meet("14:00", "15:00", as: .anna)
        await #expect(throws: NotAdmitted.tooManyOpen(most: 2)) {
            try await door.meet("16:00", "17:00", as: .anna)
        }
        _ = try await door.meet("16:00", "17:00", as: .bilal)
    }

    @Test func `does not count against itself when it is moved or extended`() async throws {
        let door = try await open { $0.mostOpenReservations = 1 }
        let id = try await door.book(1, .morning, as: .anna)
        try await door.extend(id, until: "17:00", as: .anna)
        let move = MoveReservation(
            id,
            to: .seat(try door.places.seat(2)),
            day: try day(Door.tuesday),
            part: .morning
        )
        _ = try await door.zone.perform(move, as: .anna)
        #expect(try await door.held(id).part == .morning)
    }

    @Test func `can be given back until the deadline of the role`() async throws {
        var late = RoleAllowance()
        late.cancelUntil = 3600
        let door = try await Door.withRooms(roleLimits: [.entrepreneur: late])
        let (first, second) = (
            try await door.book(1, .morning, as: .anna), try await door.book(2, .morning, as: .bilal)
        )
        try door.at("2026-11-24 08:00")
        await #expect(throws: NotChanged.tooLate(deadline: try amsterdam("2026-11-23 09:00"))) {
            try await door.zone.perform(CancelReservation(second), as: .bilal)
        }
        _ = try await door.zone.perform(CancelReservation(first), as: .anna)
    }

    @Test func `is not limited at the door`() async throws {
        let door = try await open {
            $0.longestStay = 900
            $0.shortestNotice = 86_400
            $0.mostOpenReservations = 1
            $0.longestWeek = 900
        }
        try door.at("2026-11-24 09:00")
        let anna = try await door.zone.id(of: .anna)
        _ = try await door.walkIn(1, .day, .member(anna))
    }

    private func open(_ change: (inout Allowance) -> Void) async throws -> Door {
        var limits = Allowance.usual
        change(&limits)
        return try await Door.withRooms(limits: limits)
    }
}

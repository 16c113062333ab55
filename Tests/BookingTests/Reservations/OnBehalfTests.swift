import Booking
import MixedZone
import Support
import Testing

@Suite struct `Reserving for somebody else` {
    @Test func `is theirs, and says who did it`() async throws {
        let door = try await Door.withRooms()
        let anna = try await door.zone.id(of: .anna)
        let id = try await book(door, 1, for: anna, as: Door.host)
        let held = try await door.held(id)
        #expect(held.member == anna)
        #expect(held.bookedBy == (try await door.zone.id(of: Door.host)))
        let room = try await door.meet("14:00", "15:00", as: Door.host, for: anna)
        #expect(try await door.held(room).member == anna)
    }

    @Test func `counts by their limits and not by the host's`() async throws {
        var strict = RoleAllowance()
        strict.mostOpenReservations = 1
        strict.rooms = false
        let door = try await Door.withRooms(roleLimits: [.entrepreneur: strict])
        let anna = try await door.zone.id(of: .anna)
        await #expect(throws: NotAdmitted.roomsNotForYou) {
            try await door.meet("14:00", "15:00", as: Door.host, for: anna)
        }
        _ = try await book(door, 1, for: anna, as: Door.host)
        await #expect(throws: NotAdmitted.tooManyOpen(most: 1)) {
            try await door.zone.perform(
                BookSeat(.seat(door.places.seat(1)), day: day(Door.tuesday), part: .afternoon, for: anna),
                as: Door.host
            )
        }
        for part in [DayPart.morning, .afternoon] { _ = try await door.book(2, part, as: Door.host) }
    }

    @Test func `writes a letter to both`() async throws {
        let door = try await Door.withRooms()
        let anna = try await door.zone.id(of: .anna)
        _ = try await book(door, 1, for: anna, as: Door.host)
        #expect(try await door.letters("reservation-confirmed", to: .anna) == 1)
        #expect(try await door.letters("reservation-confirmed", to: Door.host) == 1)
    }

    @Test func `writes to the host alone when the member has no address`() async throws {
        let door = try await Door.withRooms()
        let invitation = InviteMember(email: nil, name: "Oma Olthof", language: "nl", role: .resident)
        let oma = try await door.zone.store.perform(invitation, as: .atCommandLine)
        _ = try await book(door, 1, for: oma, as: Door.host)
        #expect(
            try await door.letters().filter { $0.kind == "reservation-confirmed" }.map(\.member) == [
                try await door.zone.id(of: Door.host)
            ]
        )
    }

    @Test func `is for hosts of that location, and for nobody else`() async throws {
        let door = try await Door.withRooms()
        let anna = try await door.zone.id(of: .anna)
        for person in [Person.bilal, .frank, Door.hostElsewhere] {
            await #expect(throws: KernelRefusal.notAllowed(command: "book-seat")) {
                try await book(door, 1, for: anna, as: person)
            }
            await #expect(throws: KernelRefusal.notAllowed(command: "book-room")) {
                try await door.meet("14:00", "15:00", as: person, for: anna)
            }
        }
        _ = try await book(door, 1, for: anna, as: .esra)
    }

    @Test func `is for members alone`() async throws {
        let door = try await Door.withRooms()
        await #expect(throws: KernelRefusal.missing) {
            try await book(door, 1, for: .random(at: door.zone.clock.now), as: Door.host)
        }
    }

    @Test func `is done for oneself when one names oneself`() async throws {
        let door = try await Door.withRooms()
        let anna = try await door.zone.id(of: .anna)
        let id = try await book(door, 1, for: anna, as: .anna)
        #expect(try await door.held(id).bookedBy == nil)
    }

    @Test func `keeps the person in one place at a time`() async throws {
        let door = try await Door.withRooms()
        let anna = try await door.zone.id(of: .anna)
        _ = try await door.book(1, .morning, as: .anna)
        await #expect(throws: NotAdmitted.memberBusy) { try await book(door, 2, for: anna, as: Door.host) }
    }

    private func book(
        _ door: Door,
        _ seat: Int,
        for member: Member.ID,
        as person: Person
    ) async throws -> Reservation.ID {
        let choice = SeatChoice.seat(try door.places.seat(seat))
        let command = BookSeat(choice, day: try day(Door.tuesday), part: .morning, for: member)
        return try await door.zone.perform(command, as: person)
    }
}

import Booking
import MixedZone
import Support
import Testing

/// Those in which something becomes of a reservation.
extension `The cases on which others go wrong` {
    @Test func `5: another text asks nobody, writes nobody and changes no time, also while it runs`()
        async throws
    {
        let door = try await Door.withRooms()
        let id = try await door.meet("10:00", "12:00", as: .anna)
        try door.at("2026-11-24 10:40")
        let (before, letters) = (try await door.held(id), try await door.letters().count)
        try await door.moveRoom(id, "10:00", "12:00", as: .anna, .example("Ander overleg", people: 6))
        let after = try await door.held(id)
        #expect(after.interval == before.interval)
        #expect(after.state == .confirmed)
        #expect(after.purpose?.title == "Ander overleg")
        #expect(try await door.letters().count == letters)
        try door.at("2026-11-24 12:00")
        await #expect(throws: NotChanged.over) {
            try await door.moveRoom(id, "10:00", "12:00", as: .anna, .example("Te laat"))
        }
    }

    @Test func `7: a move wins the new place before it gives up the old, by every rule, under its own name`()
        async throws
    {
        let door = try await Door.withRooms()
        let other = try await door.zone.store.furnish("kadehuis", name: "Kadehuis")
        let id = try await door.book(1, .day, as: .anna)
        let taken = try await door.zone.perform(
            BookSeat(.seat(other.seat(2)), day: day(Door.tuesday), part: .day),
            as: .bilal
        )
        #expect(try await door.held(taken).location == "kadehuis")
        let lost = MoveReservation(id, to: .seat(try other.seat(2)), day: try day(Door.tuesday), part: .day)
        await #expect(throws: NotAdmitted.seatTaken) { try await door.zone.perform(lost, as: .anna) }
        #expect(try await door.held(id).seatNumber == 1)
        await #expect(throws: NotAdmitted.seatTaken) { try await door.book(1, .day, as: .carla) }
        let won = MoveReservation(
            id,
            to: .seat(try other.seat(3)),
            day: try day(Door.tuesday),
            part: .morning
        )
        _ = try await door.zone.perform(won, as: .anna)
        #expect(try await door.held(id).location == "kadehuis")
        _ = try await door.book(1, .day, as: .carla)
        try door.at("2026-11-24 09:10")
        await #expect(throws: KernelRefusal.missing) { try await door.tapIn(id) }
    }

    @Test func `8: one of two wins, a request holds until its answer, and the same wish sent twice is one`()
        async throws
    {
        let door = try await Door.withRooms()
        let first = try await door.meet("10:00", "12:00", in: Places.hall, as: .anna)
        await #expect(throws: NotAdmitted.roomTaken) {
            try await door.meet("11:00", "13:00", in: Places.hall, as: .bilal)
        }
        #expect(try await door.meet("10:00", "12:00", in: Places.hall, as: .anna) == first)
        try await door.answer(first, false, reason: "De zaal is nodig.")
        _ = try await door.meet("11:00", "13:00", in: Places.hall, as: .bilal)
        await #expect(throws: AnswerRoomRequest.Refused.answeredAlready) {
            try await door.answer(first, true)
        }
    }

    @Test func `9: what goes out of service keeps its history, and gives no more`() async throws {
        let door = try await Door.withRooms()
        let id = try await door.book(1, .morning, as: .anna)
        let seat = try door.places.seat(1)
        let from = try day("2026-11-26")
        _ = try await door.zone.perform(RetireSeat(seat, from: from), as: .frank)
        #expect(try await door.state(id) == .confirmed)
        await #expect(throws: NotAdmitted.outOfService(from: from)) {
            try await door.book(1, .morning, on: "2026-11-26", as: .anna)
        }
        let known = try await door.zone.store.read { try Seat.find(seat, $0)?.number }
        #expect(known == 1)
        _ = try await door.meet("10:00", "11:00", on: "2026-11-26", as: .anna)
    }

    @Test func `10: two taps are one, a missed morning leaves the afternoon, and who leaves gives the rest`()
        async throws
    {
        let door = try await Door.withRooms()
        let morning = try await door.book(1, .morning, as: .anna)
        let afternoon = try await door.book(1, .afternoon, as: .anna)
        try door.at("2026-11-24 13:00")
        #expect(try await door.zone.store.perform(MarkNoShows(), as: .clock) == 1)
        #expect(try await door.state(morning) == .noShow)
        try door.at("2026-11-24 13:20")
        try await door.tapIn(afternoon)
        _ = try await door.zone.id(of: .esra)
        #expect(try await door.entries { try await door.tapIn(afternoon, as: .esra) } == 0)
        try door.at("2026-11-24 15:00")
        try await door.tapOut(afternoon)
        let guest = try await door.walkIn(1, .afternoon, .named(""))
        #expect(try await door.held(guest).interval.start == (try amsterdam("2026-11-24 15:00")))
        await #expect(throws: NotAdmitted.seatTaken) { try await door.undo(.departure, of: afternoon) }
    }
}

import Booking
import MixedZone
import Support
import Testing

/// From ten to twelve in the hall, which a host has confirmed.
@Suite struct `A confirmed room for longer` {
    @Test func `waits for a host, is held until then, and stays confirmed for what it was`() async throws {
        let (door, id) = try await confirmed()
        try await door.extend(id, until: "17:00", as: .anna)
        let held = try await door.held(id)
        #expect(held.state == .confirmed)
        #expect(held.interval.end == (try amsterdam("2026-11-24 12:00")))
        #expect(held.askedUntil == (try amsterdam("2026-11-24 17:00")))
        await #expect(throws: NotAdmitted.roomTaken) {
            try await door.meet("14:00", "15:00", in: Places.hall, as: .bilal)
        }
        #expect(try await door.letters("room-longer-waiting", to: Door.host) == 1)
        #expect(try await waiting(door) == [id])
    }

    @Test func `is longer after a yes`() async throws {
        let (door, id) = try await confirmed()
        try await door.extend(id, until: "17:00", as: .anna)
        try await door.answer(id, true)
        let held = try await door.held(id)
        #expect(held.interval.end == (try amsterdam("2026-11-24 17:00")))
        #expect(held.askedUntil == nil)
        #expect(try await door.letters("reservation-moved", to: .anna) == 1)
        #expect(try await waiting(door) == [])
    }

    @Test func `is what it was after a no, which has a reason`() async throws {
        let (door, id) = try await confirmed()
        try await door.extend(id, until: "17:00", as: .anna)
        await #expect(throws: InvalidFields([FieldProblem("reason", "reason-missing")])) {
            try await door.answer(id, false)
        }
        try await door.answer(id, false, reason: "Er is een raadsvergadering.")
        let held = try await door.held(id)
        #expect(held.state == .confirmed)
        #expect(held.interval.end == (try amsterdam("2026-11-24 12:00")))
        #expect(held.askedUntil == nil)
        #expect(try await door.letters("room-longer-declined", to: .anna) == 1)
        await #expect(throws: NotAdmitted.roomTaken) {
            try await door.meet("11:45", "12:45", in: Places.hall, as: .bilal)
        }
        _ = try await door.meet("12:00", "13:00", in: Places.hall, as: .bilal)
    }

    @Test func `is what it was when its time is over and nobody has answered`() async throws {
        let (door, id) = try await confirmed()
        try await door.extend(id, until: "17:00", as: .anna)
        let end = try amsterdam("2026-11-24 12:00")
        #expect(try await door.zone.store.read(LapseRequests.nextDue) == end)
        try door.at("2026-11-24 10:05")
        try await door.tapIn(id)
        door.zone.clock.set(end - 1)
        #expect(try await door.zone.store.perform(LapseRequests(), as: .clock) == 0)
        door.zone.clock.set(end)
        await #expect(throws: AnswerRoomRequest.Refused.tooLate) { try await door.answer(id, true) }
        #expect(try await door.zone.store.perform(LapseRequests(), as: .clock) == 1)
        #expect(try await door.zone.store.perform(LapseRequests(), as: .clock) == 0)
        #expect(try await door.state(id) == .checkedIn)
        #expect(try await door.letters("room-longer-lapsed", to: .anna) == 1)
        #expect(try await door.zone.store.read(LapseRequests.nextDue) == nil)
        _ = try await door.meet("12:15", "13:00", in: Places.hall, as: .bilal)
    }

    @Test func `can be asked for while it runs, and answered until it is over`() async throws {
        let (door, id) = try await confirmed()
        try door.at("2026-11-24 10:05")
        try await door.tapIn(id)
        try door.at("2026-11-24 11:30")
        try await door.extend(id, until: "13:00", as: .anna)
        door.zone.clock.set(try amsterdam("2026-11-24 12:00") - 1)
        try await door.answer(id, true)
        let held = try await door.held(id)
        #expect(held.state == .checkedIn)
        #expect(held.interval.end == (try amsterdam("2026-11-24 13:00")))
    }

    @Test func `is longer at once when its host says so`() async throws {
        let (door, id) = try await confirmed()
        try await door.extend(id, until: "14:00", as: Door.host)
        #expect(try await door.held(id).interval.end == (try amsterdam("2026-11-24 14:00")))
        let own = try await door.meet("15:00", "16:00", in: Places.hall, as: Door.host)
        try await door.extend(own, until: "17:00", as: Door.host)
        #expect(try await door.held(own).askedUntil == nil)
    }

    @Test func `gives back what was asked before what was confirmed`() async throws {
        let (door, id) = try await confirmed()
        try await door.extend(id, until: "17:00", as: .anna)
        try await door.shorten(id, until: "14:00", as: .anna)
        #expect(try await door.held(id).askedUntil == (try amsterdam("2026-11-24 14:00")))
        let another = try await door.meet("14:00", "15:00", in: Places.hall, as: .bilal)
        try await door.shorten(id, until: "12:00", as: .anna)
        #expect(try await door.held(id).askedUntil == nil)
        try await door.shorten(id, until: "11:00", as: .anna)
        #expect(try await door.held(id).interval.end == (try amsterdam("2026-11-24 11:00")))
        #expect(try await waiting(door) == [another])
    }

    @Test func `holds nothing any more once they have left or given it back`() async throws {
        for leaves in [true, false] {
            let (door, id) = try await confirmed()
            try await door.extend(id, until: "17:00", as: .anna)
            if leaves {
                try door.at("2026-11-24 10:05")
                try await door.tapIn(id)
                try door.at("2026-11-24 11:00")
                try await door.tapOut(id)
            } else {
                _ = try await door.zone.perform(CancelReservation(id), as: Door.host)
            }
            #expect(try await door.held(id).askedUntil == nil)
            _ = try await door.meet("13:00", "14:00", in: Places.hall, as: .bilal)
        }
    }

    @Test func `is not said yes to by who saw another end`() async throws {
        let (door, id) = try await confirmed()
        try await door.extend(id, until: "14:00", as: .anna)
        let seen = try await door.held(id).askedUntil
        try await door.extend(id, until: "17:00", as: .anna)
        await #expect(throws: AnswerRoomRequest.Refused.changedSince) {
            try await door.zone.perform(
                AnswerRoomRequest(id, isApproved: true, seenUntil: seen),
                as: Door.host
            )
        }
        #expect(try await door.held(id).interval.end == (try amsterdam("2026-11-24 12:00")))
    }

    private func confirmed() async throws -> (Door, Reservation.ID) {
        let door = try await Door.withRooms()
        _ = try await door.zone.id(of: Door.host)
        let id = try await door.meet("10:00", "12:00", in: Places.hall, as: .anna)
        try await door.answer(id, true)
        return (door, id)
    }

    /// What a host still has to answer.
    private func waiting(_ door: Door) async throws -> [Reservation.ID] {
        let now = door.zone.clock.now
        return try await door.zone.store.read { db in
            try RoomRequest.waiting(at: ["grachtpand"], at: now, db).map(\.reservation.id)
        }
    }
}

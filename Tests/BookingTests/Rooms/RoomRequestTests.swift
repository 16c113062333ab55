import Booking
import MixedZone
import Support
import Testing

@Suite struct `A room for which a host answers` {
    private func asked(
        _ from: String = "10:00",
        _ to: String = "12:00"
    ) async throws -> (Door, Reservation.ID) {
        let door = try await Door.withRooms()
        _ = try await door.zone.id(of: Door.host)
        return (door, try await door.meet(from, to, in: Places.hall, as: .anna))
    }

    @Test func `is held while the request waits, and both sides are told`() async throws {
        let (door, id) = try await asked()
        #expect(try await door.state(id) == .pending)
        await #expect(throws: NotAdmitted.roomTaken) {
            try await door.meet("11:45", "12:45", in: Places.hall, as: .bilal)
        }
        _ = try await door.meet("12:00", "13:00", in: Places.hall, as: .bilal)
        #expect(try await door.letters("room-requested", to: .anna) == 1)
        #expect(try await door.letters("room-request-waiting", to: Door.host) == 2)
    }

    @Test func `is confirmed by a yes, once`() async throws {
        let (door, id) = try await asked()
        try await door.answer(id, true)
        #expect(try await door.state(id) == .confirmed)
        #expect(try await door.entries { try await door.answer(id, true) } == 0)
        #expect(try await door.letters("reservation-confirmed", to: .anna) == 1)
        await #expect(throws: AnswerRoomRequest.Refused.answeredAlready) {
            try await door.answer(id, false, reason: "Toch niet.")
        }
    }

    @Test func `is free again after a no, which has a reason`() async throws {
        let (door, id) = try await asked()
        await #expect(throws: InvalidFields([FieldProblem("reason", "reason-missing")])) {
            try await door.answer(id, false, reason: " ")
        }
        try await door.answer(id, false, reason: "Er is een raadsvergadering.")
        #expect(try await door.state(id) == .declined)
        _ = try await door.meet("10:00", "12:00", in: Places.hall, as: .bilal)
        let letter = try #require(try await door.letters().first { $0.kind == "room-declined" })
        #expect(letter.values.contains("Er is een raadsvergadering."))
    }

    @Test func `is answered by a host of its location alone`() async throws {
        let (door, id) = try await asked()
        let answer = AnswerRoomRequest(id, isApproved: true)
        await #expect(throws: KernelRefusal.missing) {
            try await door.zone.perform(answer, as: Door.hostElsewhere)
        }
        await #expect(throws: KernelRefusal.notAllowed(command: "answer-room-request")) {
            try await door.zone.perform(answer, as: .anna)
        }
    }

    @Test func `is answered until it begins, and from that second on the answer is too late`() async throws {
        for (seconds, isInTime) in [(-1, true), (0, false)] {
            let (door, id) = try await asked()
            door.zone.clock.set(try amsterdam("2026-11-24 10:00") + seconds)
            if isInTime {
                try await door.answer(id, true)
            } else {
                await #expect(throws: AnswerRoomRequest.Refused.tooLate) { try await door.answer(id, true) }
            }
        }
    }

    @Test func `lapses when it begins unanswered, and is free`() async throws {
        let (door, id) = try await asked()
        let start = try amsterdam("2026-11-24 10:00")
        #expect(try await door.zone.store.read(LapseRequests.nextDue) == start)
        door.zone.clock.set(start - 1)
        #expect(try await door.zone.store.perform(LapseRequests(), as: .clock) == 0)
        door.zone.clock.set(start)
        #expect(try await door.zone.store.perform(LapseRequests(), as: .clock) == 1)
        #expect(try await door.state(id) == .lapsed)
        #expect(try await door.letters("room-lapsed", to: .anna) == 1)
        #expect(try await door.zone.store.read(LapseRequests.nextDue) == nil)
        await #expect(throws: AnswerRoomRequest.Refused.tooLate) { try await door.answer(id, true) }
        await #expect(throws: NotAdmitted.askedTooLate) {
            try await door.meet("10:00", "12:00", in: Places.hall, as: .bilal)
        }
        _ = try await door.meet("10:15", "12:00", in: Places.hall, as: .bilal)
    }

    @Test func `lapses by the clock alone`() async throws {
        let (door, _) = try await asked()
        for person in [Person.frank, Door.host] {
            await #expect(throws: KernelRefusal.notAllowed(command: "lapse-requests")) {
                try await door.zone.perform(LapseRequests(), as: person)
            }
        }
    }

    @Test func `is asked for again when it is moved, under the same identifier`() async throws {
        let (door, id) = try await asked()
        try await door.answer(id, true)
        try await door.moveRoom(id, to: Places.hall, "14:00", "16:00", as: .anna)
        let moved = try await door.held(id)
        #expect(moved.state == .pending)
        #expect(moved.interval.start == (try amsterdam("2026-11-24 14:00")))
        #expect(try await door.letters("room-request-waiting", to: Door.host) == 2)
        _ = try await door.meet("10:00", "12:00", in: Places.hall, as: .bilal)
    }

    @Test func `is not asked for again when only its purpose changes`() async throws {
        let (door, id) = try await asked()
        try await door.answer(id, true)
        let letters = try await door.letters().count
        try await door.moveRoom(id, to: Places.hall, "10:00", "12:00", as: .anna, .example("Ander overleg"))
        #expect(try await door.held(id).purpose?.title == "Ander overleg")
        #expect(try await door.state(id) == .confirmed)
        #expect(try await door.letters().count == letters)
    }

    @Test func `is confirmed at once when a host of the location reserves it`() async throws {
        let door = try await Door.withRooms()
        let own = try await door.meet("10:00", "12:00", in: Places.hall, as: Door.host)
        #expect(try await door.state(own) == .confirmed)
        let anna = try await door.zone.id(of: .anna)
        let others = try await door.meet("13:00", "14:00", in: Places.hall, as: Door.host, for: anna)
        #expect(try await door.state(others) == .confirmed)
        let elsewhere = try await door.meet("15:00", "16:00", in: Places.hall, as: Door.hostElsewhere)
        #expect(try await door.state(elsewhere) == .pending)
    }

    @Test func `can be withdrawn while it waits`() async throws {
        let (door, id) = try await asked()
        _ = try await door.zone.perform(CancelReservation(id), as: .anna)
        #expect(try await door.state(id) == .cancelled)
        await #expect(throws: AnswerRoomRequest.Refused.answeredAlready) { try await door.answer(id, true) }
        _ = try await door.meet("10:00", "12:00", in: Places.hall, as: .bilal)
    }

    @Test func `lets nobody in before the answer`() async throws {
        let (door, id) = try await asked()
        try door.at("2026-11-24 09:55")
        await #expect(throws: CheckIn.Refused.notConfirmed) { try await door.tapIn(id) }
    }
}

import Booking
import MixedZone
import Support
import Testing

@Suite struct `Reserving a room by the hour` {
    @Test func `its hours are kept as they were asked for, without a part of the day`() async throws {
        let door = try await Door.withRooms()
        let id = try await door.meet("10:15", "11:45", as: .anna)
        let held = try await door.held(id)
        #expect(held.state == .confirmed)
        #expect(held.room == Places.studio)
        #expect(held.seat == nil)
        #expect(held.part == nil)
        #expect(held.purpose == .example())
        #expect(held.interval.start == (try amsterdam("2026-11-24 10:15")))
        #expect(held.interval.end == (try amsterdam("2026-11-24 11:45")))
    }

    @Test(arguments: [("10:10", "11:00"), ("10:00", "10:50"), ("11:00", "11:00"), ("11:00", "10:00")])
    func `it begins and ends on a quarter, and ends after it begins`(from: String, to: String) async throws {
        let door = try await Door.withRooms()
        await #expect(throws: NotAdmitted.notOnTheGrid) {
            try await door.meet(from, to, as: .anna)
        }
    }

    @Test(arguments: [("08:15", "09:00"), ("21:45", "22:15"), ("08:15", "22:15")])
    func `it fits in the opening hours as a whole`(from: String, to: String) async throws {
        let door = try await Door.withRooms()
        let (opens, closes) = (try door.time("08:30"), try door.time("22:00"))
        await #expect(throws: NotAdmitted.outsideHours(opens: opens, closes: closes)) {
            try await door.meet(from, to, as: .anna)
        }
    }

    @Test func `it may begin at opening and end at closing, whatever it needs around it`() async throws {
        let door = try await Door.withRooms()
        _ = try await door.meet("08:30", "09:00", as: .anna)
        _ = try await door.meet("21:30", "22:00", as: .bilal)
    }

    @Test func `a closed day says why`() async throws {
        let door = try await Door.withRooms()
        await #expect(throws: NotAdmitted.closed(.weekday(openOn: [2, 4]))) {
            try await door.meet("10:00", "11:00", on: "2026-11-25", as: .anna)
        }
    }

    @Test func `preparation and clearing keep others out, and touch what comes next exactly`() async throws {
        let door = try await Door.withRooms()
        _ = try await door.meet("10:00", "11:00", as: .anna)
        await #expect(throws: NotAdmitted.roomTaken) { try await door.meet("11:30", "12:00", as: .bilal) }
        await #expect(throws: NotAdmitted.roomTaken) { try await door.meet("08:30", "09:30", as: .bilal) }
        _ = try await door.meet("11:45", "12:30", as: .bilal)
        _ = try await door.meet("08:30", "09:15", as: .carla)
    }

    @Test func `the time around it is the room's and not the person's`() async throws {
        let door = try await Door.withRooms()
        _ = try await door.meet("10:00", "13:00", as: .anna)
        _ = try await door.book(1, .afternoon, as: .anna)
        await #expect(throws: NotAdmitted.memberBusy) { try await door.book(2, .morning, as: .anna) }
    }

    @Test func `it occupies the seats inside, and no others`() async throws {
        let door = try await Door.withRooms()
        _ = try await door.meet("10:00", "11:00", as: .anna)
        for seat in Places.seatsInStudio {
            await #expect(throws: NotAdmitted.seatTaken) { try await door.book(seat, .morning, as: .bilal) }
        }
        _ = try await door.book(6, .morning, as: .bilal)
    }

    @Test func `a taken seat inside keeps the room, until the very minute at which it is free`() async throws
    {
        let door = try await Door.withRooms()
        _ = try await door.book(7, .afternoon, as: .bilal)
        await #expect(throws: NotAdmitted.roomTaken) { try await door.meet("12:00", "12:45", as: .anna) }
        await #expect(throws: NotAdmitted.roomTaken) { try await door.meet("17:00", "18:00", as: .anna) }
        _ = try await door.meet("11:30", "12:30", as: .anna)
        _ = try await door.meet("17:15", "18:00", as: .carla)
    }

    @Test func `any seat is never one inside a room that is reserved`() async throws {
        let door = try await Door.withRooms()
        _ = try await door.meet("10:00", "11:00", as: .anna)
        let everybody = Person.everyRole.filter { $0 != .anna }
        var numbers: [Int?] = []
        for person in everybody.prefix(6) {
            let any = SeatChoice.any(location: "grachtpand", feature: nil)
            let id = try await door.zone.perform(
                BookSeat(any, day: day(Door.tuesday), part: .morning),
                as: person
            )
            numbers.append(try await door.held(id).seatNumber)
        }
        #expect(numbers == [1, 2, 3, 4, 5, 6])
    }

    @Test func `more people than it holds are refused`() async throws {
        let door = try await Door.withRooms()
        _ = try await door.meet("10:00", "11:00", as: .anna, .example(people: 8))
        await #expect(throws: NotAdmitted.tooManyPeople(most: 8)) {
            try await door.meet("13:00", "14:00", as: .anna, .example(people: 9))
        }
    }

    @Test func `its tables stand only in a way that the room knows`() async throws {
        let door = try await Door.withRooms()
        await #expect(throws: InvalidFields([FieldProblem("layout", "layout-unknown")])) {
            try await door.meet("10:00", "11:00", as: .anna, .example(layout: .theatre))
        }
        let id = try await door.meet("10:00", "11:00", as: .anna, .example(layout: .uShape))
        #expect(try await door.held(id).purpose?.layout == .uShape)
    }

    @Test func `it has a name and at least one person`() async throws {
        let door = try await Door.withRooms()
        let problems = InvalidFields([
            FieldProblem("title", "title-missing"), FieldProblem("people", "people-missing"),
        ])
        await #expect(throws: problems) {
            try await door.meet("10:00", "11:00", as: .anna, .example("  ", people: 0))
        }
    }

    @Test func `a room that is not let cannot be had`() async throws {
        let door = try await Door.withRooms()
        await #expect(throws: NotAdmitted.roomNotLet) {
            try await door.meet("10:00", "11:00", in: "grachtpand-zaal", as: .anna)
        }
    }

    @Test func `the same request sent twice is one`() async throws {
        let door = try await Door.withRooms()
        let first = try await door.meet("10:00", "11:00", as: .anna)
        #expect(try await door.meet("10:00", "11:00", as: .anna) == first)
        #expect(try await door.letters("reservation-confirmed", to: .anna) == 1)
    }

    @Test func `of hours that have begun the rest can be had`() async throws {
        let door = try await Door.withRooms(at: "2026-11-24 10:20")
        let id = try await door.meet("10:00", "11:00", as: .anna)
        #expect(try await door.held(id).interval.start == (try amsterdam("2026-11-24 10:20")))
    }
}

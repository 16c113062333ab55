import GRDB
import MixedZone
import Support
import Testing

@testable import Booking

@Suite struct `The day of a room` {
    private func time(_ text: String) throws -> MinuteOfDay { try #require(MinuteOfDay(text)) }

    private func studio(_ door: Door, on text: String = "2026-11-26") async throws -> RoomDay {
        let (location, now) = (door.places.location, door.zone.clock.now)
        let day = try #require(CivilDay(text))
        let days = try await door.zone.store.read { db in
            try RoomDay.load(Places.studio, at: location, from: day, days: 1, for: [], at: now, db)
        }
        return try #require(days.first)
    }

    private func book(_ door: Door, _ from: String, _ to: String) async throws {
        let command = BookRoom(
            Places.studio,
            day: try #require(CivilDay("2026-11-26")),
            from: try time(from),
            to: try time(to),
            purpose: .example()
        )
        _ = try await door.zone.perform(command, as: .anna)
    }

    @Test func `can be begun at every quarter of the open hours`() async throws {
        let door = try await Door.withRooms()
        let day = try await studio(door)
        #expect(try day.begins.first == time("08:30"))
        #expect(try day.begins.last == time("17:15"))
        #expect(day.begins.count == 36)
        #expect(day.refusal == nil)
    }

    /// A quarter of an hour before, half an hour after: 9:45 to 11:30 is occupied by 10:00 to 11:00.
    @Test func `leaves the time around a meeting free, on both sides`() async throws {
        let door = try await Door.withRooms()
        try await book(door, "10:00", "11:00")
        let day = try await studio(door)
        #expect(try day.refusal(from: time("08:30"), to: time("09:15")) == nil)
        #expect(try day.refusal(from: time("08:30"), to: time("09:30")) == .roomTaken)
        #expect(try day.refusal(from: time("11:30"), to: time("12:00")) == .roomTaken)
        #expect(try day.refusal(from: time("11:45"), to: time("12:00")) == nil)
        #expect(try day.begins(lasting: 60).first == time("11:45"))
        let taken = try #require(day.taken.first)
        #expect(taken.occupied.duration == 6300)
        #expect(taken.interval.duration == 3600)
        #expect(taken.title == "Overleg")
    }

    @Test func `says why nothing can be had`() async throws {
        let door = try await Door.withRooms()
        let closed = try await studio(door, on: "2026-11-25")
        #expect(closed.refusal == .closed(.weekday(openOn: [2, 4])))
        #expect(closed.begins.isEmpty)
        let far = try await studio(door, on: "2027-02-04")
        if case .beyondHorizon = far.refusal {} else { Issue.record("\(String(describing: far.refusal))") }
    }

    @Test(arguments: [TakenRoom.ofRoom, TakenRoom.ofSeats])
    func `is found by indexes alone`(_ sql: String) async throws {
        let zone = try TestStore.fresh()
        let steps = try await zone.store.read { db in
            let statement = try db.makeStatement(sql: "EXPLAIN QUERY PLAN \(sql)")
            return try Row.fetchAll(statement, arguments: ["atelier", 1, 2]).map { $0["detail"] as String }
        }
        #expect(!steps.isEmpty)
        for step in steps { #expect(!step.contains("SCAN"), "\(steps)") }
    }
}

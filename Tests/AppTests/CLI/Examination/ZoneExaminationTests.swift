import Booking
import Foundation
import MixedZone
import Support
import Testing

@testable import App

@Suite struct `The examination of a zone` {
    /// A Tuesday.
    private let test: TestStore

    init() throws { test = try TestStore.fresh(at: "2026-11-24 09:00") }

    private func findings() async throws -> [String] {
        try await test.store.read { [now = test.clock.now] in try ZoneExamination.findings($0, at: now) }
    }

    @Test func `finds nothing where all is in order`() async throws {
        _ = try await test.store.letRooms(test.furnish())
        _ = try await (test.id(of: .frank), test.id(of: .esra))
        #expect(try await findings() == [])
    }

    @Test func `finds nothing in the demonstration`() async throws {
        let now = SeedFiles.instant("2026-11-21 10:00")
        let store = try await SeedFile.planted(
            seed: SeedFiles.haarlem(),
            scenario: SeedFiles.scenario(),
            at: now
        )
        #expect(try await store.read { try ZoneExamination.findings($0, at: now) } == [])
    }

    @Test func `names a programme that ends within sixty days, and none that runs`() async throws {
        _ = try await test.store.letRooms(test.furnish())
        _ = try await (test.id(of: .frank), test.id(of: .esra))
        let (text, first) = (Bilingual(nl: "Proef", en: "Trial"), try #require(CivilDay("2026-01-01")))
        for (id, end) in [("eerste", "2026-11-01"), ("tweede", "2027-01-10")] {
            let programme = Programme(
                id: id,
                name: text,
                purpose: text,
                startsOn: first,
                endsBefore: try #require(CivilDay(end))
            )
            _ = try await test.store.perform(AddProgramme(programme), as: .atCommandLine)
            let expected =
                id == "eerste"
                ? "No programme runs: nobody can reserve."
                : "The programme ends on 2027-01-09: after that day nobody can reserve."
            let found = try await findings()
            // Without a programme nothing opens at all: the rooms are named as well.
            #expect(id == "eerste" ? found.contains(expected) : found == [expected])
        }
    }

    @Test func `names a zone without an administrator and a place without a host`() async throws {
        _ = try await test.furnish()
        #expect(try await findings() == ["Nobody is administrator.", "Grachtpand has no host."])
    }

    @Test func `names administrators none of whom can sign in`() async throws {
        _ = try await test.furnish()
        let invitation = InviteMember(email: nil, name: "Frank", language: "nl", role: .administrator)
        _ = try await (test.store.perform(invitation, as: .atCommandLine), test.id(of: .esra))
        #expect(
            try await findings() == ["No administrator can sign in: none of them has an e-mail address."]
        )
    }

    @Test func `names who waits longer than fourteen days, without their name`() async throws {
        _ = try await test.furnish()
        _ = try await (test.id(of: .frank), test.id(of: .esra))
        let wish = JoinZone(
            email: "daan@voorbeeld.test",
            name: "Daan Dijksma",
            language: "nl",
            role: .civilServant,
            isSixteenOrOlder: true,
            consents: []
        )
        _ = try await test.store.perform(wish, as: .visitor)
        try test.clock.set("2026-12-08 09:00")
        #expect(try await findings() == [])
        try test.clock.set("2026-12-08 09:01")
        #expect(
            try await findings()
                == ["Somebody who asked to join as civilServant waits for an answer since 2026-11-24."]
        )
    }

    @Test func `names a request for a room that no host can answer`() async throws {
        _ = try await test.store.letRooms(test.furnish())
        _ = try await test.id(of: .frank)
        let (from, to) = (try #require(MinuteOfDay("10:00")), try #require(MinuteOfDay("12:00")))
        let day = try #require(CivilDay("2026-11-26"))
        let wish = BookRoom(Places.hall, day: day, from: from, to: to, purpose: .example())
        _ = try await test.perform(wish, as: .anna)
        #expect(
            try await findings() == [
                "Grachtpand has no host.",
                "Grachtpand: the request for Council hall on 2026-11-26 waits, and there is no host to answer it.",
            ]
        )
    }

    @Test func `names a room, and a place, without a seat in service`() async throws {
        let places = try await test.furnish()
        _ = try await (test.id(of: .frank), test.id(of: .esra))
        let today = try #require(CivilDay("2026-11-24"))
        for number in [5, 6] {
            _ = try await test.perform(RetireSeat(places.seat(number), from: today), as: .frank)
        }
        #expect(
            try await findings() == [
                "Grachtpand, Quiet room: every seat is out of service, but the room is not."
            ]
        )
        for number in 1...4 {
            _ = try await test.perform(RetireSeat(places.seat(number), from: today), as: .frank)
        }
        #expect(try await findings() == ["Grachtpand: no seat is in service in any room."])
    }

    @Test func `names rooms that overlap on the plan`() async throws {
        let places = try await test.furnish()
        _ = try await (test.id(of: .frank), test.id(of: .esra))
        let plan = RoomPlan(x: 690, y: 0, width: 110, depth: 100, windows: [], doors: [], tables: [])
        let room = Room(id: "gang", name: Bilingual(nl: "Gang", en: "Corridor"), plan: plan)
        let command = AddRoom(location: places.location.id, room: room, seats: [])
        _ = try await test.store.perform(command, as: .atCommandLine)
        #expect(try await findings() == ["Grachtpand: Hall and Corridor overlap on the plan."])
    }

    @Test func `names a room by the hour at a place that never opens, and the place`() async throws {
        try await test.setUp()
        _ = try await (test.id(of: .frank), test.id(of: .esra))
        let area = Area(id: "centrum", parent: nil, level: .municipality, name: "Centrum", code: nil)
        _ = try await test.store.perform(AddArea(area), as: .atCommandLine)
        let location = try Location.example("toren", name: "Toren")
        _ = try await test.store.perform(AddLocation(location), as: .atCommandLine)
        let plan = RoomPlan(x: 0, y: 0, width: 500, depth: 500, windows: [], doors: [], tables: [])
        let seat = AddRoom.NewSeat(number: 1, x: 100, y: 100, direction: 0, theme: nil, features: [])
        let name = Bilingual(nl: "Top", en: "Top")
        let room = Room(id: "top", name: name, plan: plan, terms: .example())
        let command = AddRoom(location: "toren", room: room, seats: [seat])
        _ = try await test.store.perform(command, as: .atCommandLine)
        #expect(
            try await findings() == [
                "Toren has no opening rule.",
                "Toren, Top: is let by the hour, but there is no opening in a year.",
            ]
        )
    }

    @Test func `names letters that were given up, and why`() async throws {
        _ = try await test.furnish()
        _ = try await (test.id(of: .frank), test.id(of: .esra))
        let letters = try await test.store.read { [now = test.clock.now] db in
            try WaitingMessage.due(at: now, limit: 1, db)
        }
        let letter = try #require(letters.first)
        _ = try await test.store.keep(MarkFailed(letter.id, failure: "550 unknown", isFinal: true))
        #expect(
            try await findings() == [
                "1 mails could not be sent and were given up.", "The last failure: 550 unknown.",
            ]
        )
    }
}

import Booking
import MixedZone
import Support
import Testing

@testable import App

@Suite struct `The letters about rooms` {
    private static let place = "Raadzaal, Grachtpand\ndonderdag 26 november, 10.00–11.00 uur\n"

    /// Every letter that waits for somebody, oldest first.
    private func letters(to person: Person, _ house: House) async throws -> [Letter] {
        let (letters, now) = (try Letters.ofTests(), house.town.clock.now)
        let all = try await house.town.store.read { db in
            try WaitingMessage.due(at: now, limit: 100, db).map { try letters.letter(for: $0, at: now, db) }
        }
        return all.filter { $0.to.address == person.email }
    }

    private func asked() async throws -> (House, Reservation.ID) {
        let house = try await House.withRooms()
        _ = try await house.id(of: House.host)
        _ = try await house.id(of: House.hostElsewhere)
        return (house, try await house.book(Places.hall, "10:00", "11:00", as: .anna))
    }

    @Test func `tell who asked that it waits, and the host of the place that it waits for them`() async throws
    {
        let (house, id) = try await asked()
        let own = try #require(try await letters(to: .anna, house).last)
        #expect(own.subject == "Uw aanvraag voor donderdag 26 november")
        #expect(own.body.contains(Self.place))
        #expect(own.body.contains("/haarlem/reserveringen/\(id)\n"))
        let host = try #require(try await letters(to: House.host, house).last)
        #expect(host.subject == "Aanvraag voor een zaal op donderdag 26 november")
        #expect(host.body.contains("/haarlem/host/aanvragen\n"))
        let elsewhere = try await letters(to: House.hostElsewhere, house)
        #expect(!elsewhere.contains { $0.body.contains("Raadzaal") })
    }

    @Test func `tell the answer: yes as every reservation, no with the reason`() async throws {
        let (house, id) = try await asked()
        try await house.send(AnswerRoomRequest(id, isApproved: true))
        let yes = try #require(try await letters(to: .anna, house).last)
        #expect(yes.subject == "Uw zaal op donderdag 26 november")
        #expect(yes.body.contains(Self.place))
        let other = try await house.book(Places.hall, "13:00", "14:00", as: .anna)
        try await house.send(
            AnswerRoomRequest(other, isApproved: false, reason: "De zaal wordt geschilderd.")
        )
        let no = try #require(try await letters(to: .anna, house).last)
        #expect(no.subject == "Uw aanvraag voor donderdag 26 november is afgewezen")
        #expect(no.body.contains("De reden van dit besluit:\n\nDe zaal wordt geschilderd.\n"))
    }

    @Test func `tell that nobody answered, when time lets the request lapse`() async throws {
        let (house, id) = try await asked()
        let store = try await house.town.store
        try house.town.clock.set("2026-11-26 10:00")
        house.town.clock.advance(seconds: -1)
        try await DueWork.run(store, at: store.now)
        #expect(try await house.state(id) == .pending)
        house.town.clock.advance(seconds: 1)
        try await DueWork.run(store, at: store.now)
        #expect(try await house.state(id) == .lapsed)
        let last = try #require(try await letters(to: .anna, house).last)
        #expect(last.subject == "Uw aanvraag voor donderdag 26 november is vervallen")
        #expect(last.body.contains("/haarlem/plekken/grachtpand\n"))
        try await DueWork.run(store, at: store.now)
        let all = try await letters(to: .anna, house)
        #expect(all.count { $0.subject.hasSuffix("vervallen") } == 1)
    }
}

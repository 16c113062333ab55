import Booking
import MixedZone
import Support
import Testing

@testable import App

@Suite struct `The last moment in a letter` {
    @Test(arguments: [
        (Person.anna, "uiterlijk dinsdag 24 november, 8.00 uur."),
        (.bilal, "uiterlijk maandag 23 november, 9.00 uur."),
    ])
    func `is that of whoever has the reservation`(person: Person, moment: String) async throws {
        let test = try TestStore.fresh(at: "2026-11-20 12:00")
        try await test.setUp()
        var late = RoleAllowance()
        late.cancelUntil = 3600
        let place = try Location.example("grachtpand", name: "Grachtpand", roleLimits: [.entrepreneur: late])
        let places = try await test.store.furnish(place)
        let day = try #require(CivilDay("2026-11-24"))
        _ = try await test.perform(BookSeat(.seat(places.seat(3)), day: day, part: .morning), as: person)
        let (letters, now) = (try Letters.ofTests(), test.clock.now)
        let all = try await test.store.read { db in
            try WaitingMessage.due(at: now, limit: 100, db).map { try letters.letter(for: $0, at: now, db) }
        }
        #expect(try #require(all.last).body.contains(moment))
    }
}

import Support

@testable import Booking
@testable import MixedZone

/// A place on Friday 20 November 2026 in which Anna reserved seat 1 on Tuesday 24 and Thursday 26, and Bilal seat 2
/// on Tuesday, each in the morning.
struct Reserved {
    let zone: TestStore
    let places: Places
    let tuesday: Reservation.ID
    let thursday: Reservation.ID
    let bilals: Reservation.ID

    static let text = Bilingual(nl: "Dicht", en: "Closed")

    static func make() async throws -> Reserved {
        let zone = try TestStore.fresh(at: "2026-11-20 10:00")
        let places = try await zone.furnish()
        func book(_ seat: Int, _ text: String, _ person: Person) async throws -> Reservation.ID {
            zone.clock.advance(minutes: 1)
            let choice = SeatChoice.seat(try places.seat(seat))
            return try await zone.perform(BookSeat(choice, day: day(text), part: .morning), as: person)
        }
        return Reserved(
            zone: zone,
            places: places,
            tuesday: try await book(1, "2026-11-24", .anna),
            thursday: try await book(1, "2026-11-26", .anna),
            bilals: try await book(2, "2026-11-24", .bilal)
        )
    }

    /// The reservations that a change would hit, in the order of time and of making.
    func hit(_ change: some PlaceChange) async throws -> [Reservation.ID] {
        let now = zone.clock.now
        return try await zone.store.read { try Impact.of(change, at: now, $0).reservations.map(\.id) }
    }

    func state(_ id: Reservation.ID) async throws -> ReservationState? {
        try await zone.store.read { try Reservation.find(id, $0)?.state }
    }

    func retired(_ seat: Seat.ID) async throws -> CivilDay? {
        try await zone.store.read { try Seat.find(seat, $0)?.retiredFrom }
    }

    func openness(_ text: String) async throws -> Openness {
        let wanted = try day(text)
        return try await zone.store.read { try Schedule.load("grachtpand", $0).openness(on: wanted) }
    }

    func book() async throws -> PlaceBook {
        try await zone.store.read { try PlaceBook.load("grachtpand", $0) }.orThrow("no place")
    }

    func closure(_ text: String) throws -> Closure {
        Closure(firstDay: try day(text), lastDay: try day(text), reason: Self.text)
    }
}

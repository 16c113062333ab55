import Booking
import GRDB
import MixedZone
import Support

/// The door of a small place with its host, and what the tests do there.
struct Door {
    let zone: TestStore
    let places: Places

    static let host = Person("Noor Nagtegaal", .host, scope: .location("grachtpand"))
    static let hostElsewhere = Person("Otto Overbeek", .host, scope: .location("kadehuis"))
    static let tuesday = "2026-11-24"

    /// Everything stands on Friday 20 November 2026 at noon; the clock is moved by the test.
    static func open() async throws -> Door {
        let zone = try TestStore.fresh(at: "2026-11-20 12:00")
        return Door(zone: zone, places: try await zone.furnish())
    }

    func at(_ time: String) throws {
        try zone.clock.set(time)
    }

    func book(
        _ seat: Int,
        _ part: DayPart,
        on day: String = Door.tuesday,
        as person: Person,
        sharing: Sharing = .nothing
    ) async throws -> Reservation.ID {
        let day = try CivilDay(day).orThrow(day)
        let choice = SeatChoice.seat(try places.seat(seat))
        return try await zone.perform(BookSeat(choice, day: day, part: part, sharing: sharing), as: person)
    }

    func tapIn(_ id: Reservation.ID, as host: Person = host, sharing: Sharing? = nil) async throws {
        _ = try await zone.perform(CheckIn(id, sharing: sharing), as: host)
    }

    func tapOut(_ id: Reservation.ID, as host: Person = host) async throws {
        _ = try await zone.perform(CheckOut(id), as: host)
    }

    func undo(_ tap: UndoAttendance.Tap, of id: Reservation.ID, as host: Person = host) async throws {
        _ = try await zone.perform(UndoAttendance(id, tap), as: host)
    }

    func walkIn(
        _ seat: Int,
        _ part: DayPart,
        _ guest: WelcomeWalkIn.Guest,
        sharing: Sharing = .nothing,
        key: Reservation.ID? = nil,
        as host: Person = host
    ) async throws -> Reservation.ID {
        let choice = SeatChoice.seat(try places.seat(seat))
        let command = WelcomeWalkIn(choice, part: part, guest: guest, sharing: sharing, key: key)
        return try await zone.perform(command, as: host)
    }

    func state(_ id: Reservation.ID) async throws -> ReservationState? {
        try await zone.store.read { try Reservation.find(id, $0)?.state }
    }

    func visit(_ id: Reservation.ID) async throws -> Visit? {
        try await zone.store.read { try Visit.find(id, $0) }
    }

    func journalLength() async throws -> Int {
        try await zone.store.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM journal") ?? 0 }
    }

    /// How many entries the journal gains.
    func entries(of work: () async throws -> Void) async throws -> Int {
        let before = try await journalLength()
        try await work()
        return try await journalLength() - before
    }
}

extension Optional {
    func orThrow(_ text: String) throws -> Wrapped {
        guard let self else { throw Unreadable(text: text) }
        return self
    }
}

struct Unreadable: Error {
    let text: String
}

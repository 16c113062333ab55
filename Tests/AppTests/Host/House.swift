import Booking
import Foundation
import MixedZone
import Support

@testable import App

/// A town with one small workplace, on a Tuesday at nine, and its host.
struct House: Sendable {
    let town: Town
    let places: Places

    static let host = Person("Noor Nagtegaal", .host, scope: .location("grachtpand"))
    static let hostElsewhere = Person("Otto Overbeek", .host, scope: .location("kadehuis"))
    static let today = "2026-11-24"
    static let list = "/haarlem/host?locatie=grachtpand&dag=\(today)"

    static func open() async throws -> House {
        let town = try await Town()
        return House(town: town, places: try await town.store.furnish())
    }

    func book(
        _ seat: Int,
        _ part: DayPart,
        on day: String = today,
        as person: Person,
        sharing: Sharing = .nothing
    ) async throws -> Reservation.ID {
        guard let day = CivilDay(day) else { throw Unreadable() }
        let choice = SeatChoice.seat(try places.seat(seat))
        let member = try await id(of: person)
        return try await town.store.perform(
            BookSeat(choice, day: day, part: part, sharing: sharing),
            as: .member(member)
        )
    }

    func id(of person: Person) async throws -> Member.ID {
        let known = try await town.store.read { try Member.find(email: person.email, $0)?.id }
        if let known { return known }
        return try await town.invite(person)
    }

    func send<C: Command>(_ command: C, as person: Person = host) async throws {
        _ = try await town.store.perform(command, as: .member(id(of: person)))
    }

    func state(_ id: Reservation.ID) async throws -> ReservationState? {
        try await town.store.read { try Reservation.find(id, $0)?.state }
    }

    /// Ends a delay when the day has been read so often that everything else waits for a turn to write.
    func end(_ delay: Delay) async throws {
        for _ in 1...40 { _ = try await walkIns() }
        delay.end()
    }

    func walkIns() async throws -> [HostedGuest] {
        guard let day = CivilDay(House.today) else { throw Unreadable() }
        let (location, now) = (places.location, town.clock.now)
        return try await town.store.read { try HostDay.load(location, day, at: now, $0) }.inside
    }
}

extension Sheet {
    /// The line of somebody in the host's lists; empty when there is none.
    func line(_ id: Reservation.ID) -> String {
        guard let start = text.range(of: "<li class=\"arrival\" id=\"b-\(id)\"") else { return "" }
        let rest = text[start.lowerBound...]
        return String(rest[..<(rest.range(of: "</li>")?.lowerBound ?? rest.endIndex)])
    }
}

/// A day that a test spelled wrongly.
struct Unreadable: Error {}

import Booking
import MixedZone

/// Which other end somebody wants for a reservation.
enum EndChange: Sendable {
    case later, earlier

    /// The ends that can be chosen, on the clock of the location.
    func ends(_ stretch: Stretch, at now: Instant) -> [MinuteOfDay] {
        switch self {
        case .later: stretch.later
        case .earlier: stretch.earlier(after: now)
        }
    }

    /// The last part of its words: `end.heading-later`.
    var word: String {
        switch self {
        case .later: "later"
        case .earlier: "earlier"
        }
    }

    func address(_ reservation: String, _ links: Links) -> String {
        switch self {
        case .later: links.extending(reservation)
        case .earlier: links.shortening(reservation)
        }
    }

    func hostAddress(_ reservation: String, _ links: Links) -> String {
        switch self {
        case .later: links.hostExtending(reservation)
        case .earlier: links.hostShortening(reservation)
        }
    }

    /// Sends the command.
    func carryOut(
        _ reservation: Reservation.ID,
        until end: MinuteOfDay,
        as actor: MixedZone.Actor,
        _ store: Store
    ) async throws {
        switch self {
        case .later: _ = try await store.perform(ExtendReservation(reservation, until: end), as: actor)
        case .earlier: _ = try await store.perform(ShortenReservation(reservation, until: end), as: actor)
        }
    }
}

extension Reservation {
    /// Somebody has it now or will: its end can still be another one.
    func isGoingOn(at now: Instant) -> Bool {
        (state == .confirmed || state == .checkedIn) && now < interval.end
    }
}

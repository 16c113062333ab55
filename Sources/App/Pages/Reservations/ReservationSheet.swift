import Booking
import MixedZone

/// One reservation as its owner sees it: what was reserved, what is shared, what can still be done.
struct ReservationSheet: Sendable {
    let site: Site
    let reservation: Reservation
    let location: Location
    let visit: Visit?
    let stretch: Stretch
    /// Who reserved it for the member; empty when they did so themselves.
    let bookedBy: String
    /// Who comes to a room, by name.
    let guests: [String]
    let context: MemberContext
    let now: Instant

    /// Throws ``WebRefusal/missing`` for a reservation that is not the member's own.
    static func load(
        _ id: Reservation.ID,
        _ site: Site,
        _ context: MemberContext
    ) async throws -> ReservationSheet {
        let found = try await context.store.read { db -> ReservationSheet? in
            guard let reservation = try Reservation.find(id, db) else { return nil }
            guard reservation.member == context.viewer.member.id else { return nil }
            guard let location = try Location.find(reservation.location, db) else { return nil }
            return ReservationSheet(
                site: site,
                reservation: reservation,
                location: location,
                visit: try Visit.find(id, db),
                stretch: try Stretch.load(reservation, at: location, db),
                bookedBy: try reservation.bookedBy.flatMap { try Member.find($0, db)?.name } ?? "",
                guests: reservation.room == nil ? [] : try Guests.of(id, db),
                context: context,
                now: context.store.now
            )
        }
        guard let sheet = found else { throw WebRefusal.missing }
        return sheet
    }

    var words: Words { site.words(context.language) }
    var links: Links { context.links }
    var limits: Allowance { location.limits(for: context.viewer.standing.roles) }
    var id: String { reservation.id.description }

    /// Why it cannot be given back or moved; nil when it can.
    var refusal: NotChanged? {
        do throws(NotChanged) {
            try ChangePolicy.check(reservation, limits, at: now, isHost: false)
            return nil
        } catch {
            return error == .begun && isOver ? .over : error
        }
    }

    var isOver: Bool { reservation.interval.end <= now }

    var canChange: Bool { refusal == nil }

    /// A seat is moved until the deadline; of a room, purpose and guests can change until it begins or is over.
    var canEdit: Bool {
        guard reservation.room != nil else { return canChange }
        return reservation.canBeEdited(at: now)
    }

    var facts: [Fact] {
        let by = bookedBy.isEmpty ? [] : [Fact(term: words("reservation.booked-by"), value: bookedBy)]
        return words.facts(of: reservation, at: location, guests: guests) + by
    }

    /// Somebody whom nobody checked out is not inside any more when the time is over.
    static func stateKey(_ reservation: Reservation, at now: Instant) -> String {
        switch reservation.state {
        case .pending: "reservation.state.pending"
        case .declined: "reservation.state.declined"
        case .lapsed: "reservation.state.lapsed"
        case .confirmed: "reservation.state.booked"
        case .cancelled: "reservation.state.cancelled"
        case .checkedIn where now < reservation.interval.end: "reservation.state.checked-in"
        case .checkedIn: "reservation.state.left"
        case .left: "reservation.state.left"
        case .noShow: "reservation.state.missed"
        }
    }
}

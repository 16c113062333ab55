import Booking
import MixedZone

/// The workplaces of a host, and the one that they stand at.
struct HostDesk: Sendable {
    /// In the order of the zone.
    let locations: [Location]
    let location: Location

    /// - Parameter asked: the name of one of their workplaces; the first one for an empty text.
    /// - Throws: ``WebRefusal/missing`` for a place that does not exist, ``RoleRefusal/hostsOnly`` for one of others.
    static func load(_ asked: String, _ context: MemberContext) async throws -> HostDesk {
        let all = try await context.store.read { try Location.all($0) }.filter { $0.kind == .workplace }
        let standing = context.viewer.standing
        let own = all.filter { standing.holds(.host, for: .location($0.id)) }
        guard asked.isEmpty || all.contains(where: { $0.id == asked }) else { throw WebRefusal.missing }
        guard let location = own.first(where: { asked.isEmpty || $0.id == asked }) else {
            throw RoleRefusal.hostsOnly
        }
        return HostDesk(locations: own, location: location)
    }

    /// The desk at which a reservation is, with that reservation.
    static func load(
        of id: Reservation.ID,
        _ context: MemberContext
    ) async throws -> (desk: HostDesk, reservation: Reservation) {
        let found = try await context.store.read { try Reservation.find(id, $0) }
        guard let reservation = found,
            context.viewer.standing.holds(.host, for: .location(reservation.location))
        else { throw WebRefusal.missing }
        return (try await load(reservation.location, context), reservation)
    }

    func today(at now: Instant) -> CivilDay { location.timeZone.day(of: now) }
}

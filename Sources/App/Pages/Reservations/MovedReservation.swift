import Booking
import GRDB
import MixedZone

/// A reservation that is being moved, by whose it is or by a host of its place.
struct MovedReservation: Sendable {
    let reservation: Reservation
    /// Whose it is; empty for one's own.
    let name: String

    var id: String { reservation.id.description }
    var isOwn: Bool { name.isEmpty }

    /// For whom a host moves it; nil for one's own.
    var beneficiary: Member.ID? { isOwn ? nil : reservation.member }

    /// Nil for what is neither the viewer's own nor, for a host, at one of their places.
    static func find(_ id: Reservation.ID?, by viewer: Viewer?, _ db: Database) throws -> MovedReservation? {
        guard let viewer, let held = try id.flatMap({ try Reservation.find($0, db) }) else { return nil }
        guard held.member != viewer.member.id else { return MovedReservation(reservation: held, name: "") }
        guard viewer.standing.holds(.host, for: .location(held.location)),
            let member = try held.member.flatMap({ try Member.find($0, db) })
        else { return nil }
        return MovedReservation(reservation: held, name: member.name)
    }

    /// Where the move is sent.
    func action(_ links: Links) -> String { isOwn ? links.move(id) : links.hostMove(id) }

    /// The page of the reservation itself.
    func whole(_ links: Links) -> String { isOwn ? links.reservation(id) : links.hostReservation(id) }
}

extension Words {
    /// That somebody moves their own reservation, or that of somebody else.
    func moving(_ moved: MovedReservation) -> String {
        moved.isOwn
            ? moving(moved.reservation)
            : self(
                "hosted.moving",
                [
                    "name": moved.name, "unit": unit(of: moved.reservation),
                    "day": day(moved.reservation.day),
                ]
            )
    }
}

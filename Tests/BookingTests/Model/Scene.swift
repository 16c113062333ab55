import Booking
import MixedZone

/// A small zone with two places to work in different time zones and one to meet, all made from one number.
struct Scene: Sendable {
    let begins: Instant
    let sites: [Site]
    let people: [Somebody]
    let programme: Programme

    struct Site: Sendable {
        let location: Location
        let rules: [OpeningRule]
        let rooms: [Furnished]

        var zone: CivilZone { location.timeZone }

        func seats() -> [AddRoom.NewSeat] { rooms.flatMap(\.seats) }
        func room(of chair: Int) -> Furnished? { rooms.first { $0.seats.contains { $0.number == chair } } }
    }

    struct Furnished: Sendable {
        let room: Room
        let seats: [AddRoom.NewSeat]
    }

    struct Somebody: Sendable {
        let name: String
        /// The first is open-ended.
        let roles: [Held]
    }

    struct Held: Sendable {
        let role: Role
        let scope: Scope
        /// Until just before this instant; nil when open-ended.
        let until: Instant?
    }

    func site(_ location: String) -> Site? { sites.first { $0.location.id == location } }

    func site(ofRoom room: String) -> Site? { sites.first { $0.rooms.contains { $0.room.id == room } } }
}

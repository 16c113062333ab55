import Booking
import GRDB
import MixedZone

/// A location with all that an examination looks at.
struct ExaminedPlace {
    let location: Location
    let schedule: Schedule
    let rooms: [Room]
    let seats: [Seat]
    /// On the clock of the location.
    let today: CivilDay

    static func all(_ db: Database, at now: Instant) throws -> [ExaminedPlace] {
        try Location.all(db).map { location in
            ExaminedPlace(
                location: location,
                schedule: try Schedule.load(location.id, db),
                rooms: try Room.all(of: location.id, db),
                seats: try Seat.all(of: location.id, db),
                today: location.timeZone.day(of: now)
            )
        }
    }

    var name: String { location.name }
    var isWorkplace: Bool { location.kind == .workplace }
    var roomsInService: [Room] { rooms.filter { $0.isInService(on: today) } }
}

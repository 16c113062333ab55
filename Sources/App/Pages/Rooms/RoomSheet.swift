import Booking
import MixedZone

/// What is known of a room around one day, for the one who looks.
struct RoomSheet<Context: ZoneRequest>: Sendable {
    let site: Site
    let context: Context
    let day: RoomDay
    /// The weeks of the day strip.
    let days: [RoomDay]
    /// The other rooms that are let at the location.
    let others: [Room]
    /// The own reservation that is being moved.
    let moving: Reservation?

    /// Throws ``WebRefusal/missing`` for a location that does not exist, or a room that is not let there.
    static func load(
        _ room: String,
        at location: String,
        _ day: CivilDay,
        moving: Reservation.ID? = nil,
        _ site: Site,
        _ context: Context
    ) async throws -> RoomSheet {
        let (now, visitor) = (context.store.now, context.visitor)
        let loaded = try await context.store.read { db -> ([RoomDay], [Room], Reservation?)? in
            guard let place = try Location.find(location, db), place.kind == .workplace else { return nil }
            let held = try moving.flatMap { try Reservation.find($0, db) }
            let moved = held.flatMap { $0.room != nil && $0.member == visitor?.member.id ? $0 : nil }
            let today = place.timeZone.day(of: now)
            let first = DayStripDrawing.start(today: today, chosen: day)
            let days = try RoomDay.load(
                room,
                at: place,
                from: first,
                days: DayStripDrawing.length(from: first, chosen: day),
                for: visitor?.standing.roles ?? [],
                at: now,
                without: moved?.id,
                db
            )
            let rooms = try Room.all(of: location, db).filter { $0.id != room && $0.isLet(on: day) }
            return (days, rooms, moved)
        }
        guard let (days, others, moved) = loaded, let chosen = days.first(where: { $0.day == day }) else {
            throw WebRefusal.missing
        }
        return RoomSheet(
            site: site,
            context: context,
            day: chosen,
            days: days,
            others: others,
            moving: moved
        )
    }

    var words: Words { site.words(context.language) }
    var links: Links { context.links }
    var location: Location { day.location }
    var today: CivilDay { location.timeZone.day(of: context.store.now) }
    var movingID: String { moving?.id.description ?? "" }

    /// Whether the one who looks hosts the place, so that nobody has to be asked.
    var isHost: Bool {
        context.visitor?.standing.holds(.host, for: .location(location.id)) ?? false
    }

    func address(_ links: Links, _ day: CivilDay, from: String = "", to: String = "") -> String {
        links.room(
            self.day.room.id,
            at: location.id,
            day.description,
            from: from,
            to: to,
            moving: movingID
        )
    }
}

extension Room {
    /// Whether it can be reserved by the hour on a day.
    func isLet(on day: CivilDay) -> Bool { terms != nil && retiredFrom.map { day < $0 } ?? true }
}

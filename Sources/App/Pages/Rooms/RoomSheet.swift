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
    /// The reservation that is being moved, by whose it is or by a host of its place.
    let moving: MovedReservation?
    /// Who will have the room; nil for a stranger.
    let holder: SeatHolder?

    /// - Parameter beneficiary: for whom somebody reserves; of no meaning to who is not host of the place.
    /// - Throws: ``WebRefusal/missing`` for a location that does not exist, or a room that is not let there.
    static func load(
        _ room: String,
        at location: String,
        _ day: CivilDay,
        moving: Reservation.ID? = nil,
        for beneficiary: Member.ID? = nil,
        _ site: Site,
        _ context: Context
    ) async throws -> RoomSheet {
        let (now, visitor) = (context.store.now, context.visitor)
        let loaded = try await context.store.read {
            db -> ([RoomDay], [Room], MovedReservation?, SeatHolder?)? in
            guard let place = try Location.find(location, db), place.kind == .workplace else { return nil }
            let found = try MovedReservation.find(moving, by: visitor, db)
            let moved = found.flatMap { $0.reservation.room == nil ? nil : $0 }
            let isHost = visitor?.standing.holds(.host, for: .location(location)) ?? false
            let asked = isHost ? moved?.beneficiary ?? beneficiary : nil
            let holder = try visitor.map { try SeatHolder.find(asked, by: $0, at: location, now, db) }
            let today = place.timeZone.day(of: now)
            let first = DayStripDrawing.start(today: today, chosen: day)
            let days = try RoomDay.load(
                room,
                at: place,
                from: first,
                days: DayStripDrawing.length(from: first, chosen: day),
                for: holder?.roles ?? [],
                at: now,
                without: moved?.reservation.id,
                db
            )
            let rooms = try Room.all(of: location, db).filter { $0.id != room && $0.isLet(on: day) }
            return (days, rooms, moved, holder)
        }
        guard let (days, others, moved, holder) = loaded, let chosen = days.first(where: { $0.day == day })
        else {
            throw WebRefusal.missing
        }
        return RoomSheet(
            site: site,
            context: context,
            day: chosen,
            days: days,
            others: others,
            moving: moved,
            holder: holder
        )
    }

    var words: Words { site.words(context.language) }
    var links: Links { context.links }
    var location: Location { day.location }
    var today: CivilDay { location.timeZone.day(of: context.store.now) }
    var movingID: String { moving?.id ?? "" }

    /// For whom a host reserves; nil for oneself, and where something is moved.
    var beneficiary: Member.ID? {
        guard moving == nil, let holder, !holder.isViewer else { return nil }
        return holder.member
    }

    /// Whether the one who looks hosts the place, so that nobody has to be asked.
    var isHost: Bool {
        context.visitor?.standing.holds(.host, for: .location(location.id)) ?? false
    }

    func address(_ links: Links, _ day: CivilDay, from: String = "", to: String = "") -> String {
        address(of: self.day.room, links, day, from: from, to: to)
    }

    /// The same for another room of the location.
    func address(
        of room: Room,
        _ links: Links,
        _ day: CivilDay,
        from: String = "",
        to: String = ""
    ) -> String {
        links.room(
            room.id,
            at: location.id,
            day.description,
            from: from,
            to: to,
            moving: movingID,
            for: beneficiary?.description ?? ""
        )
    }
}

extension Room {
    /// Whether it can be reserved by the hour on a day.
    func isLet(on day: CivilDay) -> Bool { terms != nil && retiredFrom.map { day < $0 } ?? true }
}

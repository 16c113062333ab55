import Booking
import GRDB
import MixedZone

/// Reads a zone back as a seed: planted elsewhere, it makes an equal zone.
///
/// People, reservations and the journal are not part of a seed, nor are rooms and seats that go out of service.
enum ExportZone {
    /// Throws `KernelRefusal.missing` for a file in which no zone was set up.
    static func load(_ db: Database) throws -> ZoneSeed {
        ZoneSeed(
            zone: ZoneIdentity(try Zone.load(db)),
            areas: inTreeOrder(try Area.all(db)),
            themes: try Theme.all(db),
            organizations: try Organization.all(db),
            programmes: try Programme.all(db),
            places: try Location.all(db).map { try place($0, db) },
            assumptions: try Assumption.all(db)
        )
    }

    /// Each area after the one that it lies in.
    private static func inTreeOrder(_ areas: [Area], below parent: String? = nil) -> [Area] {
        areas.filter { $0.parent == parent }.flatMap { [$0] + inTreeOrder(areas, below: $0.id) }
    }

    private static func place(_ location: Location, _ db: Database) throws -> PlaceSeed {
        let schedule = try Schedule.load(location.id, db)
        let rooms = try Room.all(of: location.id, db).filter { $0.retiredFrom == nil }
        let seats = try Seat.all(of: location.id, db).filter { $0.retiredFrom == nil }
        return PlaceSeed(
            location: location,
            rooms: rooms.map { room in
                RoomSeed(room: room, seats: seats.filter { $0.room == room.id }.map(AddRoom.NewSeat.init))
            },
            rules: schedule.rules.sorted { ($0.validFrom, $0.weekday) < ($1.validFrom, $1.weekday) },
            openings: schedule.dated.sorted { $0.day < $1.day },
            closures: schedule.closures.sorted { $0.firstDay < $1.firstDay }
        )
    }
}

extension ZoneIdentity {
    fileprivate init(_ zone: Zone) {
        self.init(
            slug: zone.slug,
            name: zone.name,
            municipality: zone.municipality,
            municipalityCode: zone.municipalityCode,
            timeZone: zone.timeZone,
            language: zone.language,
            membership: zone.membership,
            accent: zone.accent,
            texts: zone.texts
        )
    }
}

extension AddRoom.NewSeat {
    fileprivate init(_ seat: Seat) {
        self.init(
            number: seat.number,
            x: seat.x,
            y: seat.y,
            direction: seat.direction,
            theme: seat.theme,
            features: seat.features
        )
    }
}

public import GRDB
public import MixedZone

/// Takes a room out of service from a day on, with the seats in it, with an answer for whoever has reserved there.
///
/// A seat that was out of service earlier keeps its own day.
public struct RetireRoom: Command, PlaceChange {
    public static let name = "retire-room"
    public static let permission = Permission.roles([.administrator])

    public let room: String
    /// The first day on which nobody can have it; today at the earliest.
    public let from: CivilDay
    public let settlement: Settlement

    public init(_ room: String, from: CivilDay, settlement: Settlement = .none) {
        self.room = room
        self.from = from
        self.settlement = settlement
    }

    public enum Refused: Refusal, Equatable {
        /// It is out of service from another day on, and would have to be restored first.
        case retiredAlready(from: CivilDay)

        public var kind: RefusalKind { .conflict }
        public var slug: String { "room-retired-already" }
        public var values: [String: String] {
            switch self {
            case .retiredAlready(let day): ["day": day.description]
            }
        }
    }

    struct Retired: Facts {
        let location: String
        let from: CivilDay
        let kept: Int?
        let handedBack: Int?
    }

    public func location(_ db: Database) throws -> String { try Room.whereabouts(room, db) }

    public func changed(_ place: Place) throws -> Place {
        var place = place
        place.rooms[room]?.retiredFrom = from
        for (id, seat) in place.seats where seat.room == room {
            place.seats[id]?.retiredFrom = min(seat.retiredFrom ?? from, from)
        }
        return place
    }

    public func run(in transaction: Transaction) throws -> Done {
        try transaction.require(.administrator, for: .zone)
        let db = transaction.db
        let location = try location(db)
        if let day = try Room.find(room, db)?.retiredFrom {
            guard day == from else { throw Refused.retiredAlready(from: day) }
            transaction.nothingChanged()
            return Done()
        }
        try OutOfService.check(from, at: location, transaction)
        let hits = try hits(transaction)
        try db.execute(sql: "UPDATE rooms SET retired_from = ? WHERE id = ?", arguments: [from, room])
        try db.execute(
            sql: """
                UPDATE seats SET retired_from = :from
                WHERE room_id = :room AND (retired_from IS NULL OR retired_from > :from)
                """,
            arguments: ["from": from, "room": room]
        )
        try transaction.record(
            Subject("room", room),
            isPublic: true,
            Retired(location: location, from: from, kept: hits.kept, handedBack: hits.handedBack)
        )
        try hits.handBack(transaction)
        return Done()
    }
}

// MARK: - Database

extension Room {
    /// The location of a room.
    ///
    /// Throws `KernelRefusal.missing` for a room that does not exist.
    static func whereabouts(_ id: String, _ db: Database) throws -> String {
        let location = try String.fetchOne(
            db,
            sql: "SELECT location_id FROM rooms WHERE id = ?",
            arguments: [id]
        )
        guard let location else { throw KernelRefusal.missing }
        return location
    }
}

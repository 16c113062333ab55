public import GRDB
public import MixedZone

/// Something that can be named to change it.
public struct Listed<Value: Sendable>: Sendable {
    public let id: ID<Value>
    public let value: Value

    init(_ id: ID<Value>, _ value: Value) {
        self.id = id
        self.value = value
    }
}

/// Everything of one location that an administrator can change.
public struct PlaceBook: Sendable {
    public let location: Location
    public let rules: [Listed<OpeningRule>]
    public let dated: [Listed<DatedOpening>]
    public let closures: [Listed<Closure>]
    /// In the order of the plan.
    public let rooms: [Room]
    /// By number.
    public let seats: [Seat]
}

// MARK: - Database

extension PlaceBook {
    /// Nil for a location that does not exist.
    public static func load(_ id: String, _ db: Database) throws -> PlaceBook? {
        guard let location = try Location.find(id, db) else { return nil }
        let openings = try ListedOpenings.load(id, db)
        return PlaceBook(
            location: location,
            rules: openings.rules,
            dated: openings.dated,
            closures: try Closure.all(of: id, db),
            rooms: try Room.all(of: id, db),
            seats: try Seat.all(of: id, db)
        )
    }

    /// The book of the place in which a room is.
    public static func load(room: String, _ db: Database) throws -> PlaceBook? {
        let location = try String.fetchOne(
            db,
            sql: "SELECT location_id FROM rooms WHERE id = ?",
            arguments: [room]
        )
        return try location.flatMap { try load($0, db) }
    }

    /// The book of the place that a weekly rule or a dated opening opens.
    public static func load(opening: String, _ db: Database) throws -> PlaceBook? {
        let location = try String.fetchOne(
            db,
            sql: "SELECT location_id FROM openings WHERE id = ?",
            arguments: [opening]
        )
        return try location.flatMap { try load($0, db) }
    }

    /// The book of the place that a closure closes.
    public static func load(closure: ID<Closure>, _ db: Database) throws -> PlaceBook? {
        try Closure.find(closure, db).flatMap { try load($0.location, db) }
    }
}

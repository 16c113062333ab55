public import GRDB
public import MixedZone

/// What a seat offers beyond a table and a chair.
public enum SeatFeature: String, Codable, Sendable, CaseIterable {
    case monitor, standingDesk, quiet, wheelchairAccessible, themeTable
}

/// One seat.
///
/// Its number is what people say; its identifier never changes.
public struct Seat: Sendable, Equatable, Codable {
    public typealias ID = MixedZone.ID<Seat>

    public let id: Seat.ID
    public let location: String
    public let room: String
    public let number: Int
    /// Centimetres within the room, to the middle of the chair.
    public let x: Int
    public let y: Int
    /// Where somebody who sits there looks: degrees clockwise from the upper edge of the plan.
    public let direction: Int
    public let theme: String?
    public let features: Set<SeatFeature>
    /// Nobody can have it from this day on; nil while it is in service.
    public internal(set) var retiredFrom: CivilDay?

    /// Whether somebody can have it on the day.
    public func isInService(on day: CivilDay) -> Bool { retiredFrom.map { day < $0 } ?? true }
}

// MARK: - Database

extension Seat: FetchableRecord {
    public init(row: Row) throws {
        id = row["id"]
        location = row["location_id"]
        room = row["room_id"]
        number = row["number"]
        x = row["x"]
        y = row["y"]
        direction = row["direction"]
        theme = row["theme_id"]
        let names = (row["features"] as String?) ?? ""
        features = Set(names.split(separator: " ").compactMap { SeatFeature(rawValue: String($0)) })
        retiredFrom = row["retired_from"]
    }

    private static let columns = """
        seats.*, (SELECT group_concat(feature, ' ') FROM seat_features WHERE seat_id = seats.id) AS features
        """

    public static func find(_ id: Seat.ID, _ db: Database) throws -> Seat? {
        try fetchOne(
            db.cachedStatement(sql: "SELECT \(columns) FROM seats WHERE id = ?"),
            arguments: [id]
        )
    }

    /// The seats of a location by number.
    public static func all(of location: String, _ db: Database) throws -> [Seat] {
        try fetchAll(
            db.cachedStatement(sql: "SELECT \(columns) FROM seats WHERE location_id = ? ORDER BY number"),
            arguments: [location]
        )
    }
}

private import Foundation
internal import GRDB
public import MixedZone

/// Adds a location after the ones that are there.
public struct AddLocation: Command {
    public static let name = "add-location"
    public static let version = 2
    public static let permission = Permission.roles([.administrator])

    public let location: Location

    public init(_ location: Location) {
        self.location = location
    }

    public enum Refused: Refusal, Equatable {
        case exists
        case unknownArea

        public var kind: RefusalKind { self == .exists ? .conflict : .invalid }
        public var slug: String { self == .exists ? "location-exists" : "unknown-area" }
    }

    struct Added: Facts {
        let kind: Location.Kind
        let area: String
        let horizonDays: Int
        let shortestNotice: Int
        let longestStay: Int
        let mostOpenReservations: Int
        let longestWeek: Int
        let cancelUntil: Int
        let seats: Bool
        let rooms: Bool

        init(_ location: Location) {
            kind = location.kind
            area = location.area
            let limits = location.limits
            horizonDays = limits.horizonDays
            shortestNotice = limits.shortestNotice
            longestStay = limits.longestStay
            mostOpenReservations = limits.mostOpenReservations
            longestWeek = limits.longestWeek
            cancelUntil = limits.cancelUntil
            seats = limits.seats
            rooms = limits.rooms
        }
    }

    public func run(in transaction: Transaction) throws -> Done {
        try transaction.require(.administrator, for: .zone)
        let db = transaction.db
        guard try Location.find(location.id, db) == nil else { throw Refused.exists }
        guard try Area.find(location.area, db) != nil else { throw Refused.unknownArea }
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        try db.execute(
            sql: """
                INSERT INTO locations (id, kind, name, area_id, time_zone, description, limits,
                    position)
                VALUES (?, ?, ?, ?, ?, ?, ?, (SELECT count(*) FROM locations))
                """,
            arguments: [
                location.id, location.kind.rawValue, location.name, location.area, location.timeZone,
                String(decoding: try encoder.encode(location.description), as: UTF8.self),
                String(decoding: try encoder.encode(location.limits), as: UTF8.self),
            ]
        )
        for holiday in location.closedHolidays {
            try db.execute(
                sql: "INSERT INTO closed_holidays (location_id, holiday) VALUES (?, ?)",
                arguments: [location.id, holiday.rawValue]
            )
        }
        for (role, limits) in location.roleLimits {
            try RoleAllowance.write(limits, for: role, at: location.id, db)
        }
        try transaction.record(Subject("location", location.id), isPublic: true, Added(location))
        return Done()
    }
}

private import Foundation
public import GRDB
public import MixedZone

/// A place of the zone: one where people work, or one where they meet now and then.
public struct Location: Sendable, Equatable, Codable {
    public enum Kind: String, Codable, Sendable, CaseIterable {
        case workplace, venue
    }

    /// Short name in kebab case, unique in the zone; part of every address of the place.
    public let id: String
    public let kind: Kind
    public let name: String
    public let area: String
    /// Opening days and rules are decided by the clock that hangs here.
    public let timeZone: CivilZone
    public let description: LocationDescription
    /// What everybody may reserve here.
    public internal(set) var limits: Allowance
    /// What some roles may beside it.
    public internal(set) var roleLimits: [Role: RoleAllowance]
    /// The holidays on which this place is closed: its own calendar, apart from the legal one.
    public let closedHolidays: Set<HolidayKind>

    public init(
        id: String,
        kind: Kind,
        name: String,
        area: String,
        timeZone: CivilZone,
        description: LocationDescription,
        limits: Allowance,
        roleLimits: [Role: RoleAllowance] = [:],
        closedHolidays: Set<HolidayKind>
    ) {
        self.id = id
        self.kind = kind
        self.name = name
        self.area = area
        self.timeZone = timeZone
        self.description = description
        self.limits = limits
        self.roleLimits = roleLimits
        self.closedHolidays = closedHolidays
    }
}

extension Location {
    /// What somebody who holds these roles may reserve here.
    public func limits(for roles: Set<Role>) -> Allowance { limits.with(roleLimits, for: roles) }
}

/// What is told about a location and never decided upon.
public struct LocationDescription: Codable, Sendable, Equatable {
    public let street: String
    public let postcode: String
    public let town: String
    public let intro: Bilingual
    public let arrival: Bilingual
    /// Names of facilities, such as `wifi`; keys of the catalogue.
    public let facilities: [String]
    /// Who made the photograph; empty when there is none.
    public let photoCredit: String

    public init(
        street: String,
        postcode: String,
        town: String,
        intro: Bilingual,
        arrival: Bilingual,
        facilities: [String],
        photoCredit: String
    ) {
        self.street = street
        self.postcode = postcode
        self.town = town
        self.intro = intro
        self.arrival = arrival
        self.facilities = facilities
        self.photoCredit = photoCredit
    }
}

// MARK: - Database

extension Location {
    public static func find(_ id: String, _ db: Database) throws -> Location? {
        let row = try Row.fetchOne(
            db.cachedStatement(sql: "SELECT * FROM locations WHERE id = ?"),
            arguments: [id]
        )
        return try row.map { try Location(row: $0, db) }
    }

    /// Every location, in the order in which they were added.
    public static func all(_ db: Database) throws -> [Location] {
        try Row.fetchAll(db.cachedStatement(sql: "SELECT * FROM locations ORDER BY position, id"))
            .map { try Location(row: $0, db) }
    }

    private init(row: Row, _ db: Database) throws {
        id = row["id"]
        kind = try StoredValue.read(row, "kind")
        name = row["name"]
        area = row["area_id"]
        timeZone = row["time_zone"]
        description = try JSONDecoder().decode(
            LocationDescription.self,
            from: Data((row["description"] as String).utf8)
        )
        limits = try JSONDecoder().decode(Allowance.self, from: Data((row["limits"] as String).utf8))
        roleLimits = try RoleAllowance.all(of: row["id"], db)
        closedHolidays = try ClosedHolidays.load(row["id"], db)
    }
}

enum ClosedHolidays {
    static func load(_ location: String, _ db: Database) throws -> Set<HolidayKind> {
        let names = try String.fetchAll(
            db.cachedStatement(sql: "SELECT holiday FROM closed_holidays WHERE location_id = ?"),
            arguments: [location]
        )
        return Set(names.compactMap(HolidayKind.init))
    }
}

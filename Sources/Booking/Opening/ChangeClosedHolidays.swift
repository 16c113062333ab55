public import GRDB
public import MixedZone

/// Changes on which holidays a location is closed: its own calendar, apart from the legal one.
public struct ChangeClosedHolidays: Command, PlaceChange {
    public static let name = "change-closed-holidays"
    public static let permission = Permission.roles([.administrator])

    public let location: String
    public let holidays: Set<HolidayKind>
    public let settlement: Settlement

    public init(location: String, _ holidays: Set<HolidayKind>, settlement: Settlement = .none) {
        self.location = location
        self.holidays = holidays
        self.settlement = settlement
    }

    struct Changed: Facts {
        /// In the order of the year.
        let holidays: [String]
        let kept: Int?
        let handedBack: Int?
    }

    public func location(_ db: Database) throws -> String { location }

    public func changed(_ place: Place) throws -> Place {
        var place = place
        place.schedule.closedHolidays = holidays
        return place
    }

    public func run(in transaction: Transaction) throws -> Done {
        try transaction.require(.administrator, for: .zone)
        let db = transaction.db
        guard let known = try Location.find(location, db) else { throw KernelRefusal.missing }
        guard known.closedHolidays != holidays else {
            transaction.nothingChanged()
            return Done()
        }
        let hits = try hits(transaction)
        let kinds = HolidayKind.allCases.filter(holidays.contains).map(\.rawValue)
        try db.execute(sql: "DELETE FROM closed_holidays WHERE location_id = ?", arguments: [location])
        for kind in kinds {
            try db.execute(
                sql: "INSERT INTO closed_holidays (location_id, holiday) VALUES (?, ?)",
                arguments: [location, kind]
            )
        }
        try transaction.record(
            Subject("location", location),
            isPublic: true,
            Changed(holidays: kinds, kept: hits.kept, handedBack: hits.handedBack)
        )
        try hits.handBack(transaction)
        return Done()
    }
}

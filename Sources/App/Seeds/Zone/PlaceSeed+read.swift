import Booking
import MixedZone

extension PlaceSeed {
    /// Nil, with the problems noted, when something is missing.
    init?(_ object: ObjectReader, in zone: CivilZone) {
        let kind = object.choice("kind", Location.Kind.self)
        let rooms = object.objects("rooms", RoomDraft.init)
        let rules = object.objects("openingRules", RuleDraft.init)
        let openings = object.objects("openings", OpeningDraft.init)
        let closures = object.objects("closures", Closure.init(seed:))
        let location = Location(object, kind: kind, in: zone)
        object.finish()
        RoomDraft.check(rooms, object.reading)
        RuleDraft.check(rules, object.reading)
        OpeningDraft.check(openings, object.reading)
        if let kind { object.checkParts(of: kind) }
        guard let location else { return nil }
        self.init(
            location: location,
            rooms: rooms.map { $0.seed(in: location.id) },
            rules: rules.map(\.rule),
            openings: openings.filter { $0.isPlanted(at: object.reading.minute) }.map(\.opening),
            closures: closures
        )
    }
}

extension Location {
    fileprivate init?(_ object: ObjectReader, kind: Kind?, in zone: CivilZone) {
        let id = object.id(given: .location)
        let name = object.text("name")
        let area = object.reference("area", to: .area)
        let timeZone = object.optional("timeZone", or: zone, object.civilZone)
        let description = LocationDescription(seed: object)
        let absent = kind == .venue ? LocationRules.ofVenue : nil
        let rules =
            absent != nil && !object.has("rules")
            ? absent : object.object("rules").flatMap(LocationRules.init)
        let holidays = object.choices("closedHolidays", HolidayKind.self)
        guard let id, let kind, let name, let area, let timeZone, let description, let rules else {
            return nil
        }
        self.init(
            id: id,
            kind: kind,
            name: name,
            area: area,
            timeZone: timeZone,
            description: description,
            cancelUntil: rules.cancelUntilHours * 3600,
            horizonDays: rules.horizonDays,
            mostOpenReservations: rules.maxOpenReservations,
            closedHolidays: holidays
        )
    }
}

/// The numbers that decide about reservations.
struct LocationRules: Equatable {
    let cancelUntilHours: Int
    let horizonDays: Int
    let maxOpenReservations: Int

    /// A venue takes no reservations, so these are never asked.
    static let ofVenue = LocationRules(cancelUntilHours: 24, horizonDays: 28, maxOpenReservations: 1)
}

extension LocationRules {
    fileprivate init?(_ object: ObjectReader) {
        let hours = object.integer("cancelUntilHours", in: 0...720)
        let horizon = object.integer("horizonDays", in: 1...366)
        let most = object.integer("maxOpenReservations", in: 1...100)
        object.finish()
        guard let hours, let horizon, let most else { return nil }
        self.init(cancelUntilHours: hours, horizonDays: horizon, maxOpenReservations: most)
    }
}

extension ObjectReader {
    fileprivate func checkParts(of kind: Location.Kind) {
        let parts = ["rooms", "openingRules", "openings", "closures", "closedHolidays"]
        switch kind {
        case .venue:
            for key in parts where has(key) {
                problem(key, "a venue takes no reservations and has none of these")
            }
        case .workplace:
            for key in ["rooms", "openingRules"] where isEmpty(key) {
                problem(key, "a workplace needs at least one")
            }
        }
    }
}

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
        let isBare = kind == .venue && !object.has("rules")
        let rules = isBare ? nil : object.object("rules")
        let limits = isBare ? .ofVenue : rules.flatMap(Allowance.init(seed:))
        let roleLimits = rules?.roleLimits() ?? [:]
        rules?.finish()
        let holidays = object.choices("closedHolidays", HolidayKind.self)
        guard let id, let kind, let name, let area, let timeZone, let description, let limits else {
            return nil
        }
        self.init(
            id: id,
            kind: kind,
            name: name,
            area: area,
            timeZone: timeZone,
            description: description,
            limits: limits,
            roleLimits: roleLimits,
            closedHolidays: holidays
        )
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

import Booking
import MixedZone

extension PlannedVisit {
    /// A visit that was reserved; nil, with the problems noted, when something is missing.
    init?(visit object: ObjectReader, _ stage: Stage) {
        let persona = object.reference("persona", to: .persona)
        let day = object.integer("openDay", in: -12...12)
        let location = object.workplace(stage)
        let wish = object.wish(location)
        let reserved = object.moment("reserved", stage)
        let cancelled = object.has("cancelled") ? object.moment("cancelled", stage) : nil
        let shortened = object.has("shortened") ? object.moment("shortened", stage) : nil
        let isByHost = object.optional("byHost", or: false) { object.bool($0) }
        let common = Common(object, day)
        object.finish()
        if object.has("shortened") {
            if common?.part != .named(.day) { object.problem("shortened", "only of a whole day") }
            for key in ["cancelled", "arrives"] where object.has(key) {
                object.problem(key, "not together with shortened")
            }
        }
        if object.has("cancelled"), object.has("arrives") {
            object.problem("arrives", "the visit was cancelled")
        }
        guard let persona, let location, let wish, let reserved, let common, let isByHost else { return nil }
        self.init(
            place: object.place,
            visitor: .persona(persona),
            location: location.location.id,
            openDay: common.day,
            part: common.part,
            arrangement: .reserved(wish, at: reserved, cancelled: cancelled),
            sharing: common.sharing,
            arrives: common.arrives,
            leaves: common.leaves,
            isByHost: isByHost,
            shortened: shortened
        )
    }

    /// A visit without a reservation; nil, with the problems noted, when something is missing.
    init?(walkIn object: ObjectReader, _ stage: Stage) {
        let persona = object.has("persona") ? object.reference("persona", to: .persona) : nil
        let guest = object.has("guest") ? object.text("guest", most: 80) : nil
        let day = object.integer("openDay", in: -12...0)
        let location = object.workplace(stage)
        let common = Common(object, day)
        object.finish()
        if object.has("persona") == object.has("guest") {
            object.problem("persona", "either a persona or a guest")
        }
        if !object.has("arrives") { object.problem("arrives", "is missing") }
        if object.has("guest"), common?.sharing != .nothing {
            object.problem("shares", "a guest shares nothing")
        }
        let visitor = persona.map(Visitor.persona) ?? guest.map(Visitor.guest)
        guard let visitor, let location, let common else { return nil }
        self.init(
            place: object.place,
            visitor: visitor,
            location: location.location.id,
            openDay: common.day,
            part: common.part,
            arrangement: .atTheDoor,
            sharing: common.sharing,
            arrives: common.arrives,
            leaves: common.leaves
        )
    }

    /// What both kinds have.
    private struct Common {
        let day: Int
        let part: Part
        let sharing: Sharing
        let arrives: Int?
        let leaves: Int?

        init?(_ object: ObjectReader, _ day: Int?) {
            let part = object.choice("part", PartName.self)
            let shares = object.bool("shares")
            let today = object.optional("today", or: "") { object.text($0, most: 280) }
            arrives = object.has("arrives") ? object.integer("arrives", in: 0...1440) : nil
            leaves = object.has("leaves") ? object.integer("leaves", in: 0...1440) : nil
            if object.has("leaves"), !object.has("arrives") { object.problem("leaves", "nobody arrives") }
            if let arrives, let leaves, leaves <= arrives {
                object.problem("leaves", "is not after they arrive")
            }
            if shares == false, object.has("today") { object.problem("today", "only together with shares") }
            if let part, part.isRelative, day != 0 { object.problem("part", "only on open day 0") }
            guard let day, let part, let shares, let today else { return nil }
            self.day = day
            self.part = part.part
            sharing = Sharing(isShared: shares, today: today)
        }
    }

    private enum PartName: String, CaseIterable {
        case morning, afternoon, day, evening, current, next, previous

        var isRelative: Bool { DayPart(rawValue: rawValue) == nil }

        var part: Part {
            switch self {
            case .morning: .named(.morning)
            case .afternoon: .named(.afternoon)
            case .day: .named(.day)
            case .evening: .named(.evening)
            case .current: .current
            case .next: .next
            case .previous: .previous
            }
        }
    }
}

extension ObjectReader {
    func workplace(_ stage: Stage) -> PlaceSeed? {
        guard let id = slug("location") else { return nil }
        guard let place = stage.place(id), place.location.kind == .workplace else {
            problem("location", "the seed knows no workplace \"\(id)\"")
            return nil
        }
        return place
    }

    fileprivate func wish(_ location: PlaceSeed?) -> PlannedVisit.Wish? {
        if has("seat") == has("wish") { problem("seat", "either a seat or a wish") }
        let feature = has("wish") ? choice("wish", SeatFeature.self) : nil
        guard has("seat") else { return feature.map { .feature($0) } }
        guard let number = integer("seat", in: 1...9999) else { return nil }
        let seats = location?.rooms.flatMap(\.seats) ?? []
        if location != nil, !seats.contains(where: { $0.number == number }) {
            problem("seat", "the location has no seat \(number)")
        }
        return .seat(number)
    }
}

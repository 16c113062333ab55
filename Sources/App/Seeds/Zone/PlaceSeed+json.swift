import Booking
import MixedZone

extension PlaceSeed {
    func json(in zone: CivilZone) -> JSONValue {
        let told = location.description
        let isOwnZone = location.timeZone == zone
        return .fields([
            ("id", .string(location.id)), ("kind", .string(location.kind.rawValue)),
            ("name", .string(location.name)),
            ("area", .string(location.area)),
            ("timeZone", isOwnZone ? nil : .string(location.timeZone.identifier)),
            (
                "address",
                .fields([
                    ("street", .unlessEmpty(told.street)), ("postcode", .unlessEmpty(told.postcode)),
                    ("town", .string(told.town)),
                ])
            ),
            ("intro", .both(told.intro)),
            ("arrival", told.arrival.nl.isEmpty ? nil : .both(told.arrival)),
            ("facilities", .array(told.facilities.map { .string($0) })),
            ("photoCredit", .unlessEmpty(told.photoCredit)),
            ("rules", location.rulesJSON),
            ("openingRules", .unlessEmpty(rules.map(\.json))),
            ("openings", .unlessEmpty(openings.map(\.json))),
            ("closures", .unlessEmpty(closures.map(\.json))),
            (
                "closedHolidays",
                .unlessEmpty(
                    HolidayKind.allCases.filter(location.closedHolidays.contains).map { .string($0.rawValue) }
                )
            ),
            ("rooms", .unlessEmpty(rooms.map { $0.json(in: location.id) })),
        ])
    }
}

extension JSONValue {
    static func unlessEmpty(_ text: String) -> JSONValue? { text.isEmpty ? nil : .string(text) }

    static func unlessEmpty(_ items: [JSONValue]) -> JSONValue? { items.isEmpty ? nil : .array(items) }
}

extension OpeningHours {
    fileprivate var fields: [(String, JSONValue?)] {
        let parts = parts.map { part in
            JSONValue.fields([
                ("part", .string(part.part.rawValue)), ("from", .shown(part.starts)),
                ("to", .shown(part.ends)),
            ])
        }
        return [("opens", .shown(opens)), ("closes", .shown(closes)), ("parts", .array(parts))]
    }
}

extension OpeningRule {
    fileprivate var json: JSONValue {
        .fields(
            [
                ("weekday", .string(Weekday.allCases[weekday - 1].rawValue)),
                ("validFrom", .shown(validFrom)),
                ("validUntil", validUntil.map { .shown($0) }),
            ] + hours.fields
        )
    }
}

extension DatedOpening {
    fileprivate var json: JSONValue {
        .fields([("day", .shown(day))] + hours.fields + [("reason", .both(reason))])
    }
}

extension Closure {
    fileprivate var json: JSONValue {
        .fields([("from", .shown(firstDay)), ("until", .shown(lastDay)), ("reason", .both(reason))])
    }
}

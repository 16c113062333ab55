import Booking
import MixedZone

/// All locations of a zone with what each has today.
struct LocationList: Sendable {
    let site: Site
    let context: ZoneContext
    let locations: [Location]
    let outlooks: [String: Outlook]
    let openWeekdays: [String: [Int]]

    static func load(_ site: Site, _ context: ZoneContext) async throws -> LocationList {
        let (locations, weekdays) = try await context.store.read { db in
            let locations = try Location.all(db)
            let days = try locations.map { location in
                let today = location.timeZone.day(of: context.store.now)
                return (location.id, try Schedule.load(location.id, db).weekdays(from: today))
            }
            return (locations, Dictionary(uniqueKeysWithValues: days))
        }
        var outlooks: [String: Outlook] = [:]
        for location in locations where location.kind == .workplace {
            outlooks[location.id] = try await site.outlook(ahead: location, context.store)
        }
        return LocationList(
            site: site,
            context: context,
            locations: locations,
            outlooks: outlooks,
            openWeekdays: weekdays
        )
    }

    private var words: Words { site.words(context.language) }

    func page() async throws -> LocationsPage {
        LocationsPage(
            chrome: try await site.chrome(
                Heading(
                    title: words("places.heading"),
                    section: .places,
                    address: { $0.locations },
                    isPublic: true
                ),
                context
            ),
            workplaces: locations.filter { $0.kind == .workplace }.map(line),
            venues: locations.filter { $0.kind == .venue }.map(line)
        )
    }

    private func line(_ location: Location) -> LocationLine {
        let address = location.description
        let today = outlooks[location.id].map { outlook in
            PlaceWords(
                outlook: outlook,
                today: location.timeZone.day(of: context.store.now),
                inside: nil,
                isMember: false,
                words: words,
                links: context.links
            )
        }
        let days = openWeekdays[location.id] ?? []
        return LocationLine(
            href: context.links.location(location.id),
            name: location.name,
            address: address.line,
            about: days.isEmpty ? "" : words("places.on", ["days": words.weekdays(days)]),
            today: today.map { "\($0.state) \($0.seats)" } ?? "",
            isOpen: today?.isOpenToday ?? false
        )
    }
}

extension Schedule {
    /// The weekdays that have a rule on or after a day (1 is Monday).
    func weekdays(from day: CivilDay) -> [Int] {
        Set(rules.filter { $0.validUntil.map { day <= $0 } ?? true }.map(\.weekday)).sorted()
    }
}

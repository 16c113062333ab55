import Booking
import MixedZone

/// Who is here now at every workplace, for the one who looks: people for members, counts for strangers.
struct PresenceSheet: Sendable {
    let site: Site
    let context: ZoneContext
    let now: Instant

    private var words: Words { site.words(context.language) }
    private var links: Links { context.links }
    private var isMember: Bool { context.viewer != nil }

    /// The page, and the instant from which it may say something else without any command.
    func page() async throws -> (page: PresencePage, until: Instant) {
        let (now, isMember, member) = (now, isMember, context.viewer?.member.id)
        let (places, mine) = try await context.store.read { db in
            let places = try Location.all(db).filter { $0.kind == .workplace }.map { location -> Place in
                guard isMember else {
                    return Place(location: location, count: try HeadCount.load(location.id, at: now, db))
                }
                let here = try HereNow.load(location.id, at: now, db)
                return Place(
                    location: location,
                    count: here.count,
                    people: here.people,
                    unlisted: here.unlisted
                )
            }
            let coming = try member.map { try Reservation.coming(of: $0, at: now, db) } ?? []
            return (places, coming.filter { $0.state == .checkedIn })
        }
        let clock = try await site.face(context).zone.timeZone
        let page = PresencePage(
            chrome: try await site.chrome(
                Heading(title: words("presence.heading"), section: .presence, address: { $0.presence }),
                context
            ),
            isMember: isMember,
            moment: words.moment(now, in: clock),
            mine: mine.map { Link(href: links.sharing($0.id.description), text: words("presence.mine")) },
            places: places.map(drawn)
        )
        let ends = places.compactMap(\.count.holdsUntil)
        return (page, (ends + [now.nextMinute]).min() ?? now.nextMinute)
    }

    private struct Place: Sendable {
        let location: Location
        let count: HeadCount
        var people: [HereNow.Person] = []
        var unlisted = 0
    }

    private func drawn(_ place: Place) -> PresencePlace {
        PresencePlace(
            name: place.location.name,
            href: links.location(place.location.id),
            count: count(place),
            people: place.people.map { line($0, at: place.location) },
            note: note(place)
        )
    }

    private func count(_ place: Place) -> String {
        guard let seen = isMember ? place.count : place.count.forStrangers, seen.total > 0 else { return "" }
        let all = words.count("presence.count", seen.total)
        guard seen.fromMunicipality > 0 else { return all }
        return "\(all) \(words.count("presence.from-municipality", seen.fromMunicipality))"
    }

    private func note(_ place: Place) -> String {
        guard isMember else { return place.count.forStrangers == nil ? words("presence.few") : "" }
        if place.count.total == 0 { return words("presence.nobody") }
        return place.unlisted > 0 && !place.people.isEmpty
            ? words.count("presence.not-listed", place.unlisted) : ""
    }

    private func line(_ person: HereNow.Person, at location: Location) -> PersonLine {
        let isHost = context.standing.holds(.host, for: .location(location.id))
        let name = person.firstName
        return PersonLine(
            initials: Initials.of(name),
            firstName: name,
            capacity: person.role.map { words("role.\($0.rawValue)") } ?? words("presence.guest"),
            since: words(
                "presence.since",
                ["time": words.time(location.timeZone.minute(of: person.since))]
            ),
            helpsWith: person.canHelpWith,
            seeks: person.isLookingFor,
            today: person.today,
            canHide: isHost && (person.hasText || person.isHidden),
            hideAction: links.hiding(person.reservation.description),
            hidden: person.isHidden ? [HiddenField(name: "tonen", value: "on")] : [],
            hideButton: words(person.isHidden ? "presence.show" : "presence.hide"),
            hideLabel: words(person.isHidden ? "presence.show-label" : "presence.hide-label", ["name": name]),
            isHidden: person.isHidden
        )
    }
}

extension Instant {
    fileprivate var nextMinute: Instant { Instant(seconds: (seconds / 60 + 1) * 60) }
}

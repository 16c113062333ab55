import Booking
import MixedZone

extension HostDayPage {
    /// - Parameter search: only those whose name holds these words.
    static func make(
        _ site: Site,
        _ context: MemberContext,
        _ desk: HostDesk,
        _ day: CivilDay,
        search: String = "",
        errors: [ErrorLine] = []
    ) async throws -> HostDayPage {
        let now = context.store.now
        let location = desk.location
        let hosted = Set(desk.locations.map(\.id))
        let (whole, waiting) = try await context.store.read { db in
            (try HostDay.load(location, day, at: now, db), try RoomRequest.count(at: hosted, at: now, db))
        }
        let found = whole.matching(search)
        let (words, links) = (site.words(context.language), context.links)
        let isToday = day == desk.today(at: now)
        let lines = ArrivalLines(
            zone: location.timeZone,
            isToday: isToday,
            now: now,
            search: search,
            words: words,
            links: links
        )
        let none = search.isEmpty ? nil : words("host.none-found")
        return HostDayPage(
            chrome: try await chrome(site, context, desk, day, hasErrors: !errors.isEmpty),
            locationName: location.name,
            day: words.day(day),
            isToday: isToday,
            previous: Link(
                href: links.hostDay(location.id, "\(whole.previous)"),
                text: words("host.previous")
            ),
            next: Link(href: links.hostDay(location.id, "\(whole.next)"), text: words("host.next")),
            locations: desk.others(day, links),
            differences: day < desk.today(at: now) ? [] : words.differences(of: whole),
            differencesHeading: words(isToday ? "host.differences" : "host.differences-later"),
            search: Field(
                id: "zoek",
                name: "zoek",
                label: words("host.search"),
                value: search,
                type: "search"
            ),
            searchAction: links.host(),
            searchHidden: [
                HiddenField(name: "locatie", value: location.id), HiddenField(name: "dag", value: "\(day)"),
            ],
            expected: found.expected.map(lines.expected),
            inside: found.inside.map(lines.inside),
            left: found.left.map(lines.left),
            missing: found.notCome.map(lines.notCome),
            expectedHeading: words("host.expected", ["n": String(whole.expected.count)]),
            insideHeading: words("host.inside", ["n": String(whole.inside.count)]),
            leftHeading: words("host.left", ["n": String(whole.left.count)]),
            missingHeading: words("host.missing", ["n": String(whole.notCome.count)]),
            justIn: isToday
                ? whole.inside.filter { $0.isToAsk(at: now) }.map { $0.question(words, links) } : [],
            noneExpected: none ?? words("host.none-expected"),
            noneInside: none ?? words("host.none-inside"),
            closed: whole.closed(words),
            walkIn: Link(href: links.walkIn(at: location.id), text: words("host.walk-in")),
            requests: Link(
                href: waiting > 0 ? links.roomRequests() : "",
                text: words.count("host.room-requests", waiting)
            ),
            onBehalf: Link(
                href: links.onBehalf(at: location.id, on: "\(max(day, desk.today(at: now)))"),
                text: words("host.on-behalf")
            ),
            errors: errors,
            stream: isToday ? whole.stream(links) : ""
        )
    }

    private static func chrome(
        _ site: Site,
        _ context: MemberContext,
        _ desk: HostDesk,
        _ day: CivilDay,
        hasErrors: Bool
    ) async throws -> Chrome {
        let id = desk.location.id
        let heading = Heading(
            title: site.words(context.language)("host.title"),
            section: .host,
            address: { $0.hostDay(id, day.description) },
            hasErrors: hasErrors
        )
        return try await site.chrome(heading, context)
    }
}

extension HostDesk {
    /// The host's workplaces on one day, when there is more than one.
    fileprivate func others(_ day: CivilDay, _ links: Links) -> [NavigationItem] {
        guard locations.count > 1 else { return [] }
        return locations.map {
            NavigationItem(
                href: links.hostDay($0.id, day.description),
                text: $0.name,
                isCurrent: $0.id == location.id
            )
        }
    }
}

extension HostDay {
    fileprivate func closed(_ words: Words) -> String {
        guard case .closed(let reason) = openness else { return "" }
        return words.closed(reason, place: location.name)
    }

    /// Every change of the day is told on the stream of any of its parts.
    fileprivate func stream(_ links: Links) -> String {
        guard case .open(let hours, _) = openness, let part = hours.parts.first?.part else { return "" }
        return links.stream(location.id, day.description, part: part.slug)
    }
}

extension HostedGuest {
    /// Came within five minutes and has not said what they do.
    fileprivate func isToAsk(at now: Instant) -> Bool {
        guard let checkedInAt, !hasShared else { return false }
        return now.seconds - checkedInAt.seconds < 300
    }

    fileprivate func question(_ words: Words, _ links: Links) -> Link {
        Link(
            href: links.asking(reservation.description),
            text: words("host.ask", ["name": words.name(of: self)])
        )
    }
}

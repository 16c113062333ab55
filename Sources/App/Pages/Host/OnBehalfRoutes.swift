import Booking
import HTTPTypes
import Hummingbird
import MixedZone

/// Looking for the member for whom the host reserves; seats and rooms are chosen on their ordinary pages.
struct OnBehalfRoutes: Sendable {
    let site: Site

    @Sendable
    func show(_ request: Request, _ context: MemberContext) async throws -> Response {
        let now = context.store.now
        let desk = try await HostDesk.load(request.query["locatie"], context)
        let today = desk.today(at: now)
        let day = max(try request.query.day("dag") ?? today, today)
        let typed = request.query.trimmed("zoek")
        let standing = context.viewer.standing
        let (found, rooms) = try await context.store.read { db in
            (
                try KnownGuest.find(typed, at: now, db).map { guest in
                    let member = try Member.find(guest.member, db)
                    let isSilent = try member.map {
                        try $0.email == nil && GiveAddress.isAllowed(standing, for: $0, at: now, db)
                    }
                    return Found(guest: guest, mayGetAddress: isSilent ?? false)
                },
                try Room.all(of: desk.location.id, db).filter { $0.isLet(on: day) }
            )
        }
        let done = request.query["gelukt"]
        let page = try await page(desk, day, typed, found, rooms, done, context)
        return site.response(page, context.language)
    }

    private func page(
        _ desk: HostDesk,
        _ day: CivilDay,
        _ typed: String,
        _ found: [Found],
        _ rooms: [Room],
        _ done: String,
        _ context: MemberContext
    ) async throws -> OnBehalfPage {
        let (words, links) = (site.words(context.language), context.links)
        let id = desk.location.id
        let isMissed = !typed.isEmpty && found.isEmpty
        return OnBehalfPage(
            chrome: try await site.chrome(
                Heading(
                    title: words("on-behalf.heading"),
                    section: .host,
                    address: { $0.onBehalf(at: id, on: day.description) },
                    notices: notices(done, words)
                ),
                context
            ),
            locationName: desk.location.name,
            day: words.day(day),
            searchAction: links.onBehalf(),
            searchHidden: [
                HiddenField(name: "locatie", value: id), HiddenField(name: "dag", value: day.description),
            ],
            search: Field(
                id: "zoek",
                name: "zoek",
                label: words("walk-in.search"),
                hint: isMissed ? words("on-behalf.nobody", ["name": typed]) : "",
                value: typed,
                type: "search"
            ),
            found: found.map { one in
                let guest = one.guest
                return FoundMember(
                    href: links.day(id, day.description, for: guest.member.description),
                    name: guest.name,
                    about: guest.role.map { words("role.\($0.rawValue)") } ?? "",
                    rooms: rooms.map {
                        Link(
                            href: links.room($0.id, at: id, "\(day)", for: "\(guest.member)"),
                            text: $0.name[context.language.rawValue]
                        )
                    },
                    address: one.mayGetAddress
                        ? [
                            Link(
                                href: links.address(of: guest.member.description),
                                text: words("address.give-link")
                            )
                        ] : []
                )
            },
            register: Link(
                href: links.registration(at: id, on: day.description),
                text: words("enrol.link")
            ),
            back: Link(href: links.hostDay(id, day.description), text: words("walk-in.back"))
        )
    }

    private func notices(_ done: String, _ words: Words) -> [Notice] {
        switch done {
        case "adres": [Notice(.good, words("address.done"), words: words)]
        case "ingeschreven": [Notice(.good, words("enrol.done"), words: words)]
        default: []
        }
    }

    /// Somebody whom the search found.
    private struct Found: Sendable {
        let guest: KnownGuest
        let mayGetAddress: Bool
    }
}

import Booking
import HTTPTypes
import Hummingbird
import MixedZone

/// Looking for the member for whom the host reserves; the seats are chosen on the ordinary plan.
struct OnBehalfRoutes: Sendable {
    let site: Site

    @Sendable
    func show(_ request: Request, _ context: MemberContext) async throws -> Response {
        let now = context.store.now
        let desk = try await HostDesk.load(request.query["locatie"], context)
        let today = desk.today(at: now)
        let day = max(request.query.value("dag", as: CivilDay.self) ?? today, today)
        let typed = request.query.trimmed("zoek")
        let found = try await context.store.read { try KnownGuest.find(typed, at: now, $0) }
        let page = try await page(desk, day, typed, found, context)
        return site.response(page, context.language)
    }

    private func page(
        _ desk: HostDesk,
        _ day: CivilDay,
        _ typed: String,
        _ found: [KnownGuest],
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
                    address: { $0.onBehalf(at: id, on: day.description) }
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
            found: found.map { guest in
                FoundMember(
                    href: links.day(id, day.description, for: guest.member.description),
                    name: guest.name,
                    about: guest.role.map { words("role.\($0.rawValue)") } ?? ""
                )
            },
            back: Link(href: links.hostDay(id, day.description), text: words("walk-in.back"))
        )
    }
}

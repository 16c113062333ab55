import Booking
import HTTPTypes
import Hummingbird
import MixedZone
import NIOCore

/// Choosing a seat: the plan and list of a location on one day.
struct SeatRoutes: Sendable {
    let site: Site

    func add(to zone: RouterGroup<ZoneContext>) {
        zone.get("plekken/:location/:day", use: choose)
    }

    @Sendable
    private func choose(_ request: Request, _ context: ZoneContext) async throws -> Response {
        let wanted = try WantedPlan(request, context)
        guard wanted.isPlain else {
            let made = try await make(wanted, context)
            let html = made.plan?.html(
                for: context.viewer?.member.id,
                chosen: wanted.seat,
                site: site,
                context.language
            )
            let beside = context.viewer.map { made.beside(for: $0) } ?? ""
            return site.response(made.page(html ?? "", beside: beside), context.language)
        }
        if let viewer = context.viewer { return try await forMember(viewer, wanted, context) }
        guard !context.hasSessionCookie else {
            let made = try await make(wanted, context)
            return site.response(made.page(made.plan?.shared ?? ""), context.language)
        }
        return try await site.pages.response(to: request, page: wanted.key, in: context) {
            let made = try await make(wanted, context)
            let html = site.templates.render(made.page(made.plan?.shared ?? ""), language: context.language)
            return RenderedPage(html: html, expires: made.expires)
        }
    }

    /// What stands around the plan is rendered once per revision for all members with the same navigation.
    private func forMember(
        _ viewer: Viewer,
        _ wanted: WantedPlan,
        _ context: ZoneContext
    ) async throws -> Response {
        let store = context.store
        let roles = viewer.standing.roles.map(\.rawValue).sorted().joined(separator: "+")
        let key = FragmentKey(epoch: store.epoch, name: "\(wanted.key)/\(context.language)/\(roles)")
        let shell = try await site.shells.value(
            key,
            revision: store.revision,
            at: store.now,
            expires: store.now + 60
        ) {
            let made = try await make(wanted, context)
            var page = made.page(PersonalSlot.plan.marker, beside: PersonalSlot.beside.marker)
            page.chrome.firstName = PersonalSlot.firstName.marker
            page.chrome.initials = PersonalSlot.initials.marker
            let html = site.templates.render(page, language: context.language)
            return PersonalShell(html, plan: made.plan, beside: made.choosing.beside)
        }
        let html = shell.html(for: viewer.member, site: site, context.language)
        return Response(
            status: .ok,
            headers: [.contentType: ContentType.html, .cacheControl: "no-store"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: html))
        )
    }

    private func make(_ wanted: WantedPlan, _ context: ZoneContext) async throws -> MadePlan {
        let store = context.store
        let zone = try await site.face(context).zone
        let today = zone.timeZone.day(of: store.now)
        let first = DayStripDrawing.start(today: today, chosen: wanted.day)
        let length = DayStripDrawing.length(from: first, chosen: wanted.day)
        let moving = try await moving(wanted, context)
        let holder = try await holder(moving?.beneficiary ?? wanted.beneficiary, wanted, context)
        let roles = holder?.roles ?? []
        guard
            let outlook = try await site.outlook(
                wanted.location,
                from: first,
                days: length,
                for: roles,
                store
            ),
            outlook.location.kind == .workplace
        else { throw WebRefusal.missing }
        let isForOther = moving == nil && holder?.isViewer == false
        let choice = wanted.choice(in: outlook, for: isForOther ? holder?.member : nil)
        let choosing = SeatChoosing(
            site: site,
            outlook: outlook,
            choice: choice,
            words: site.words(context.language),
            links: context.links,
            today: today,
            moving: moving,
            holder: holder,
            neighbours: holder == nil ? [] : try await neighbours(choice, in: outlook, store),
            asksToChoose: wanted.asksToChoose
        )
        var plan: DayPlanFragment?
        if let interval = choosing.interval {
            plan = try await site.plan(outlook, choosing.choice, interval, store, context.links)
        }
        let chrome = try await site.chrome(heading(choosing, outlook, context), context)
        return MadePlan(choosing: choosing, chrome: chrome, plan: plan, expires: store.now + 60)
    }

    /// Who will have the seat: the visitor themselves where they are not host here.
    private func holder(
        _ asked: Member.ID?,
        _ wanted: WantedPlan,
        _ context: ZoneContext
    ) async throws -> SeatHolder? {
        guard let viewer = context.viewer else { return nil }
        let mayAsk = viewer.standing.holds(.host, for: .location(wanted.location))
        guard let asked, mayAsk else { return SeatHolder(viewer) }
        let now = context.store.now
        return try await context.store.read {
            try SeatHolder.find(asked, by: viewer, at: wanted.location, now, $0)
        }
    }

    private func moving(_ wanted: WantedPlan, _ context: ZoneContext) async throws -> MovedReservation? {
        guard let id = wanted.moving else { return nil }
        return try await context.store.read { try MovedReservation.find(id, by: context.viewer, $0) }
    }

    private func neighbours(
        _ choice: PlanChoice,
        in outlook: Outlook,
        _ store: Store
    ) async throws -> [Neighbour] {
        let part = outlook[choice.day]?.parts.first { $0.hours.part == choice.part }
        guard let interval = part?.interval, part?.isOpen == true else { return [] }
        let id = outlook.location.id
        return try await store.read { try Neighbour.all(at: id, on: choice.day, in: interval, $0) }
    }

    private func heading(_ choosing: SeatChoosing, _ outlook: Outlook, _ context: ZoneContext) -> Heading {
        let words = site.words(context.language)
        let location = outlook.location
        let choice = choosing.choice
        return Heading(
            title:
                "\(words("seats.title")), \(location.name), \(words.day(choice.day, seenOn: choosing.today))",
            section: .places,
            address: { choice.address(location.id, $0) },
            crumbs: [
                Link(href: context.links.locations, text: words("nav.places")),
                Link(href: context.links.location(location.id), text: location.name),
            ],
            hasErrors: choosing.asksToChoose
        )
    }
}

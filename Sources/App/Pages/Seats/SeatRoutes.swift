import Booking
import Hummingbird
import MixedZone

/// Choosing a seat: the plan and list of a location on one day.
struct SeatRoutes: Sendable {
    let site: Site

    func add(to zone: RouterGroup<ZoneContext>) {
        zone.get("plekken/:location/:day", use: choose)
    }

    @Sendable
    private func choose(_ request: Request, _ context: ZoneContext) async throws -> Response {
        let wanted = try WantedPlan(request, context)
        let now = context.store.now
        guard !context.hasSessionCookie, wanted.isPlain else {
            let (page, _) = try await page(wanted, context)
            return site.response(page, context.language)
        }
        let key = PageKey(epoch: context.store.epoch, page: wanted.key, language: context.language)
        return try await site.pages.response(to: request, key: key, revision: context.store.revision, at: now) {
            let (page, expires) = try await self.page(wanted, context)
            return RenderedPage(
                html: site.templates.render(page, language: context.language),
                expires: expires
            )
        }
    }

    /// The page, and the instant from which it no longer holds although nothing was changed.
    private func page(_ wanted: WantedPlan, _ context: ZoneContext) async throws -> (ChooseSeatPage, Instant) {
        let store = context.store
        let zone = try await site.face(context).zone
        let today = zone.timeZone.day(of: store.now)
        let first = DayStripDrawing.start(today: today, chosen: wanted.day)
        let length = DayStripDrawing.length(from: first, chosen: wanted.day)
        guard let outlook = try await site.outlook(wanted.location, from: first, days: length, store),
            outlook.location.kind == .workplace
        else { throw WebRefusal.missing }
        let choosing = SeatChoosing(
            site: site,
            outlook: outlook,
            choice: wanted.choice(in: outlook),
            words: site.words(context.language),
            links: context.links,
            today: today,
            moving: try await moving(wanted, context),
            asksToChoose: wanted.asksToChoose
        )
        var plan: DayPlanFragment?
        if let interval = choosing.interval {
            plan = try await site.plan(outlook, choosing.choice, interval, store, context.links)
        }
        let html = plan?.html(
            for: context.viewer?.member.id,
            chosen: wanted.seat,
            site: site,
            language: context.language
        )
        let chrome = try await site.chrome(heading(choosing, outlook, context), context)
        let page = choosing.page(chrome: chrome, plan: plan, html: html ?? "")
        return (page, store.now + 60)
    }

    private func moving(_ wanted: WantedPlan, _ context: ZoneContext) async throws -> Reservation? {
        guard let id = wanted.moving, let viewer = context.viewer else { return nil }
        let reservation = try await context.store.read { try Reservation.find(id, $0) }
        return reservation?.member == viewer.member.id ? reservation : nil
    }

    private func heading(_ choosing: SeatChoosing, _ outlook: Outlook, _ context: ZoneContext) -> Heading {
        let words = site.words(context.language)
        let location = outlook.location
        let choice = choosing.choice
        return Heading(
            title: "\(words("seats.title")), \(location.name), \(words.day(choice.day))",
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

/// What the address asks for, before it is known what the location has.
struct WantedPlan: Sendable {
    let location: String
    let day: CivilDay
    let part: DayPart?
    let wish: SeatFeature?
    let seat: String
    let moving: Reservation.ID?
    let asksToChoose: Bool

    init(_ request: Request, _ context: ZoneContext) throws {
        location = try context.parameters.slug("location")
        day = try context.parameters.value("day")
        let query = request.query
        part = DayPart(slug: query["deel"])
        wish = SeatFeature(rawValue: query["kenmerk"])
        seat = Seat.ID(query["plek"])?.description ?? ""
        moving = Reservation.ID(query["verplaats"])
        asksToChoose = query.has("fout")
    }

    /// Nothing in the address is for one visitor alone.
    var isPlain: Bool { seat.isEmpty && moving == nil && !asksToChoose }

    var key: String { "plan/\(location)/\(day)/\(part?.slug ?? "")/\(wish?.rawValue ?? "")" }

    /// The asked part, or the longest one that can be had, or the first of the day.
    func choice(in outlook: Outlook) -> PlanChoice {
        let parts = outlook[day]?.parts ?? []
        let open = parts.filter(\.isOpen)
        let longest = open.max { ($0.interval?.duration ?? 0) < ($1.interval?.duration ?? 0) }
        let shown = part ?? longest?.hours.part ?? parts.first?.hours.part ?? .day
        return PlanChoice(day: day, part: shown, wish: wish, seat: seat, moving: moving)
    }
}

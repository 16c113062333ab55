import Booking
import HTTPTypes
import Hummingbird
import MixedZone

/// The host's day: who is expected and who is inside, with one tap in and out.
struct HostRoutes: Sendable {
    let site: Site

    func add(to zone: RouterGroup<ZoneContext>) {
        let host = zone.group("host", context: MemberContext.self).add(middleware: RoleGuard.hosts)
        host.get(use: show)
        host.post("reserveringen/:id/aankomst", use: arrival)
        host.post("reserveringen/:id/vertrek", use: departure)
        host.post("reserveringen/:id/herstel", use: undo)
        host.get("reserveringen/:id/delen", use: AskingRoutes(site: site).ask)
        host.post("reserveringen/:id/delen", use: AskingRoutes(site: site).note)
        host.get("reserveringen/:id", use: HostedRoutes(site: site).show)
        host.get("reserveringen/:id/annulering", use: HostedRoutes(site: site).askToCancel)
        host.post("reserveringen/:id/annulering", use: HostedRoutes(site: site).cancel)
        host.get("reserveringen/:id/verplaatsing", use: MoveRoutes(site: site, isHost: true).confirm)
        host.post("reserveringen/:id/verplaatsing", use: MoveRoutes(site: site, isHost: true).move)
        host.get("reserveringen/:id/verlenging", use: EndRoutes(site: site, change: .later, isHost: true).ask)
        host.post(
            "reserveringen/:id/verlenging",
            use: EndRoutes(site: site, change: .later, isHost: true).answer
        )
        host.get(
            "reserveringen/:id/teruggave",
            use: EndRoutes(site: site, change: .earlier, isHost: true).ask
        )
        host.post(
            "reserveringen/:id/teruggave",
            use: EndRoutes(site: site, change: .earlier, isHost: true).answer
        )
        host.get("namens", use: OnBehalfRoutes(site: site).show)
        host.get("inloop", use: WalkInRoutes(site: site).show)
        host.post("inloop", use: WalkInRoutes(site: site).welcome)
    }

    @Sendable
    private func show(_ request: Request, _ context: MemberContext) async throws -> Response {
        let query = request.query
        let desk = try await HostDesk.load(query["locatie"], context)
        let day = try query.day("dag") ?? desk.today(at: context.store.now)
        let page = try await HostDayPage.make(site, context, desk, day, search: query.trimmed("zoek"))
        return site.response(page, context.language)
    }

    @Sendable
    private func arrival(_ request: Request, _ context: MemberContext) async throws -> Response {
        try await tap(request, context) { id, _ in CheckIn(id) }
    }

    @Sendable
    private func departure(_ request: Request, _ context: MemberContext) async throws -> Response {
        try await tap(request, context) { id, _ in CheckOut(id) }
    }

    @Sendable
    private func undo(_ request: Request, _ context: MemberContext) async throws -> Response {
        try await tap(request, context) { id, fields in
            guard let tap = UndoneTap(rawValue: fields["wat"]) else { throw WebRefusal.unreadableForm }
            return UndoAttendance(id, tap.command)
        }
    }

    /// Sends the command and goes back to the same line; a refusal shows the list with the reason (409, 410).
    private func tap(
        _ request: Request,
        _ context: MemberContext,
        _ command: @Sendable (Reservation.ID, FormFields) throws -> some Command
    ) async throws -> Response {
        let (desk, held) = try await HostDesk.load(of: context.parameters.value("id"), context)
        let fields = try await request.form(upTo: site.settings.limits.body)
        let search = fields.trimmed("zoek")
        do {
            _ = try await context.store.perform(command(held.id, fields), as: context.actor)
        } catch let refusal as any Refusal where [.conflict, .gone].contains(refusal.kind) {
            let error = ErrorLine(
                href: "#b-\(held.id)",
                text: site.words(context.language).atTheDoor(refusal, place: desk.location.name)
            )
            let page = try await HostDayPage.make(
                site,
                context,
                desk,
                held.day,
                search: search,
                errors: [error]
            )
            return site.response(page, context.language, status: refusal.kind.status)
        }
        let address = context.links.hostDay(
            desk.location.id,
            held.day.description,
            search: search,
            at: held.id.description
        )
        return .redirect(to: address, type: .normal)
    }
}

/// The tap that a form takes back, as the form names it.
enum UndoneTap: String {
    case arrival = "aankomst"
    case departure = "vertrek"

    var command: UndoAttendance.Tap {
        switch self {
        case .arrival: .arrival
        case .departure: .departure
        }
    }

    var field: HiddenField { HiddenField(name: "wat", value: rawValue) }
}

import Booking
import HTTPTypes
import Hummingbird
import MixedZone

/// A member's own reservations: look, give back, move.
struct ReservationRoutes: Sendable {
    let site: Site

    func add(to zone: RouterGroup<ZoneContext>) {
        let members = zone.group("reserveringen").add(
            middleware: ChoiceKeeper(limit: site.settings.limits.body)
        )
        .group(context: MemberContext.self)
        members.get(use: mine)
        members.get("nieuw", use: NewReservationRoutes(site: site).confirm)
        members.post(use: NewReservationRoutes(site: site).reserve)
        members.get(":id", use: show)
        members.get(":id/annulering", use: askToCancel)
        members.post(":id/annulering", use: cancel)
        members.get(":id/verlenging", use: EndRoutes(site: site, change: .later).ask)
        members.post(":id/verlenging", use: EndRoutes(site: site, change: .later).answer)
        members.get(":id/teruggave", use: EndRoutes(site: site, change: .earlier).ask)
        members.post(":id/teruggave", use: EndRoutes(site: site, change: .earlier).answer)
        members.get(":id/verplaatsing", use: MoveRoutes(site: site).confirm)
        members.post(":id/verplaatsing", use: MoveRoutes(site: site).move)
    }

    @Sendable
    private func mine(_ request: Request, _ context: MemberContext) async throws -> Response {
        let now = context.store.now
        let member = context.viewer.member.id
        let (coming, past, locations) = try await context.store.read { db in
            (
                try Reservation.coming(of: member, at: now, db),
                try Reservation.past(of: member, at: now, limit: 100, db),
                try Location.all(db)
            )
        }
        let lines = ReservationLines(site: site, locations: locations, context: context, now: now)
        return site.response(try await lines.page(coming: coming, past: past), context.language)
    }

    @Sendable
    private func show(_ request: Request, _ context: MemberContext) async throws -> Response {
        let sheet = try await ReservationSheet.load(context.parameters.value("id"), site, context)
        let saved = [
            ("gedeeld", "share.saved"), ("gasten", "guests.saved"), ("gewijzigd", "rooms.changed"),
        ].first { request.query.has($0.0) }
        let page = try await sheet.page(
            isNew: request.query.has("nieuw"),
            saved: saved?.1 ?? "",
            isChanged: request.query.has("einde")
        )
        return site.response(page, context.language)
    }

    @Sendable
    private func askToCancel(_ request: Request, _ context: MemberContext) async throws -> Response {
        let sheet = try await ReservationSheet.load(context.parameters.value("id"), site, context)
        guard sheet.canChange else {
            return site.response(try await sheet.page(), context.language, status: .conflict)
        }
        return site.response(try await sheet.cancelPage(), context.language)
    }

    @Sendable
    private func cancel(_ request: Request, _ context: MemberContext) async throws -> Response {
        let id = try await ReservationSheet.load(context.parameters.value("id"), site, context).reservation.id
        do {
            _ = try await context.store.perform(CancelReservation(id), as: context.actor)
        } catch is NotChanged {
            let sheet = try await ReservationSheet.load(id, site, context)
            return site.response(try await sheet.page(), context.language, status: .conflict)
        }
        return .redirect(to: context.links.reservation(id.description), type: .normal)
    }
}

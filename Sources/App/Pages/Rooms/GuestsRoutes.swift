import Booking
import HTTPTypes
import Hummingbird
import MixedZone

/// A member says who comes to the room that they reserved.
struct GuestsRoutes: Sendable {
    let site: Site

    func add(to zone: RouterGroup<ZoneContext>) {
        let members = zone.group("reserveringen", context: MemberContext.self)
        members.get(":id/gasten", use: show)
        members.post(":id/gasten", use: name)
    }

    @Sendable
    private func show(_ request: Request, _ context: MemberContext) async throws -> Response {
        let sheet = try await sheet(context)
        guard sheet.canEdit else {
            return site.response(try await sheet.page(), context.language, status: .conflict)
        }
        let page = try await page(sheet, sheet.guests.joined(separator: "\n"), context)
        return site.response(page, context.language)
    }

    @Sendable
    private func name(_ request: Request, _ context: MemberContext) async throws -> Response {
        let sheet = try await sheet(context)
        let id = sheet.reservation.id
        let text = try await request.form(upTo: site.settings.limits.body)["gasten"]
        do {
            _ = try await context.store.perform(NameGuests(id, TypedMeeting.names(text)), as: context.actor)
        } catch let invalid as InvalidFields {
            let problems = FormProblems(invalid.problems, site.words(context.language))
            let page = try await page(sheet, text, context, problems)
            return site.response(page, context.language, status: invalid.kind.status)
        } catch let refusal as NotChanged {
            let now = try await ReservationSheet.load(id, site, context)
            return site.response(try await now.page(), context.language, status: refusal.kind.status)
        }
        return .redirect(to: context.links.reservation(id.description) + "?gasten", type: .normal)
    }

    /// Throws ``WebRefusal/missing`` for a seat, which has no guests.
    private func sheet(_ context: MemberContext) async throws -> ReservationSheet {
        let sheet = try await ReservationSheet.load(context.parameters.value("id"), site, context)
        guard sheet.reservation.room != nil else { throw WebRefusal.missing }
        return sheet
    }

    private func page(
        _ sheet: ReservationSheet,
        _ text: String,
        _ context: MemberContext,
        _ problems: FormProblems = .none
    ) async throws -> GuestsPage {
        let (words, links) = (site.words(context.language), context.links)
        let id = sheet.reservation.id.description
        let heading = Heading(
            title: words("guests.heading"),
            section: .reservations,
            address: { $0.guests(id) },
            crumbs: [Link(href: links.reservations, text: words("mine.heading"))],
            hasErrors: !problems.isEmpty
        )
        return GuestsPage(
            chrome: try await site.chrome(heading, context),
            errors: problems.lines,
            facts: sheet.facts,
            action: links.guests(id),
            guests: Field(
                id: "guests",
                name: "gasten",
                label: words("rooms.guests"),
                isOptional: true,
                hint: words("rooms.guests-hint"),
                value: text,
                error: problems["guests"],
                maxLength: 9_000,
                isLong: true
            ),
            back: Link(href: links.reservation(id), text: words("guests.back"))
        )
    }
}

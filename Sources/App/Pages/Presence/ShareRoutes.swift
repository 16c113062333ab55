import Booking
import HTTPTypes
import Hummingbird
import MixedZone

/// A member's own words for one visit: before it, and while they are inside.
struct ShareRoutes: Sendable {
    let site: Site

    func add(to zone: RouterGroup<ZoneContext>) {
        let members = zone.group("reserveringen", context: MemberContext.self)
        members.get(":id/delen", use: show)
        members.post(":id/delen", use: share)
    }

    @Sendable
    private func show(_ request: Request, _ context: MemberContext) async throws -> Response {
        let sheet = try await ReservationSheet.load(context.parameters.value("id"), site, context)
        let page = try await page(sheet, sheet.visit?.sharing ?? .nothing, context)
        return site.response(page, context.language)
    }

    @Sendable
    private func share(_ request: Request, _ context: MemberContext) async throws -> Response {
        let id: Reservation.ID = try context.parameters.value("id")
        let typed = TypedSharing(try await request.form(upTo: site.settings.limits.body))
        do {
            _ = try await context.store.perform(ShareToday(id, typed.sharing), as: context.actor)
        } catch let invalid as InvalidFields {
            let sheet = try await ReservationSheet.load(id, site, context)
            let page = try await page(
                sheet,
                typed.sharing,
                context,
                FormProblems(invalid.problems, site.words(context.language))
            )
            return site.response(page, context.language, status: invalid.kind.status)
        } catch let refusal as NotChanged {
            let sheet = try await ReservationSheet.load(id, site, context)
            return site.response(try await sheet.page(), context.language, status: refusal.kind.status)
        }
        return .redirect(to: context.links.reservation(id.description) + "?gedeeld", type: .normal)
    }

    private func page(
        _ sheet: ReservationSheet,
        _ sharing: Sharing,
        _ context: MemberContext,
        _ problems: FormProblems = .none
    ) async throws -> SharePage {
        let id = sheet.reservation.id.description
        let words = site.words(context.language)
        let draft = ShareDraft(
            reservation: sheet.reservation,
            place: sheet.location.name,
            sharing: sharing,
            action: context.links.sharing(id)
        )
        return try await draft.page(
            site,
            context,
            ShareDraft.Frame(
                section: .reservations,
                address: { $0.sharing(id) },
                heading: words("share.heading"),
                back: Link(href: context.links.reservation(id), text: words("share.back"))
            ),
            problems
        )
    }
}

extension Links {
    /// What a member shares of one visit.
    func sharing(_ reservation: String) -> String { "\(self.reservation(reservation))/delen" }
}

import Booking
import HTTPTypes
import Hummingbird
import MixedZone

/// Somebody at the door without a reservation.
struct WalkInRoutes: Sendable {
    let site: Site

    @Sendable
    func show(_ request: Request, _ context: MemberContext) async throws -> Response {
        let now = context.store.now
        let desk = try await HostDesk.load(request.query["locatie"], context)
        let search = request.query.trimmed("zoek")
        let sheet = try await WalkInSheet.load(desk, search, context)
        let draft = WalkInDraft(at: now, who: sheet.onlyChoice, part: sheet.offer.usual)
        return site.response(try await sheet.page(site, context, draft), context.language)
    }

    @Sendable
    func welcome(_ request: Request, _ context: MemberContext) async throws -> Response {
        let fields = try await request.form(upTo: site.settings.limits.body)
        let desk = try await HostDesk.load(fields["locatie"], context)
        let draft = WalkInDraft(fields, at: context.store.now)
        let sheet = try await WalkInSheet.load(desk, fields.trimmed("zoek"), known: draft.who, context)
        do {
            let id = try await context.store.perform(draft.command(at: desk.location.id), as: context.actor)
            let day = desk.today(at: context.store.now).description
            let address = context.links.hostDay(desk.location.id, day, at: id.description)
            return .redirect(to: address, type: .normal)
        } catch let invalid as InvalidFields {
            let errors = FieldErrors(invalid, site.words(context.language), ids: WalkInDraft.ids)
            let page = try await sheet.page(site, context, draft, errors)
            return site.response(page, context.language, status: invalid.kind.status)
        } catch NotAdmitted.memberBusy {
            let busy = InvalidFields([FieldProblem("guest", "guest-busy")])
            let errors = FieldErrors(busy, site.words(context.language), ids: WalkInDraft.ids)
            let page = try await sheet.page(site, context, draft, errors)
            return site.response(page, context.language, status: NotAdmitted.memberBusy.kind.status)
        } catch let refusal as NotAdmitted {
            let page = try await sheet.refusal(site, context, draft, refusal)
            return site.response(page, context.language, status: refusal.kind.status)
        }
    }
}

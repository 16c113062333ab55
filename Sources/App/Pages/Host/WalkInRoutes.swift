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
        do {
            let id = try await context.store.perform(draft.command(at: desk.location.id), as: context.actor)
            let day = desk.today(at: context.store.now).description
            let address = context.links.hostDay(desk.location.id, day, at: id.description)
            return .redirect(to: address, type: .normal)
        } catch let refusal as any Refusal where refusal is InvalidFields || refusal is NotAdmitted {
            return try await answer(to: refusal, draft, desk, search: fields.trimmed("zoek"), context)
        }
    }

    /// The form with what is wrong, or three other seats.
    ///
    /// What is offered is looked up now: before the refusal, somebody else may have taken a seat.
    private func answer(
        to refusal: any Refusal,
        _ draft: WalkInDraft,
        _ desk: HostDesk,
        search: String,
        _ context: MemberContext
    ) async throws -> Response {
        let words = site.words(context.language)
        let sheet = try await WalkInSheet.load(desk, search, known: draft.who, context)
        let status = refusal.kind.status
        if let refused = refusal as? NotAdmitted, refused != .memberBusy {
            let page = try await sheet.refusal(site, context, draft, refused)
            return site.response(page, context.language, status: status)
        }
        let invalid = (refusal as? InvalidFields).map { FormProblems($0.problems, words) }
        let problems = invalid ?? FormProblems("guest", words("field.guest-busy"))
        let page = try await sheet.page(site, context, draft, problems)
        return site.response(page, context.language, status: status)
    }
}

import Booking
import HTTPTypes
import Hummingbird
import MixedZone

/// Staying longer and giving the rest back, for a member's own reservation and for the host of the place.
struct EndRoutes: Sendable {
    let site: Site
    let change: EndChange
    var isHost = false

    @Sendable
    func ask(_ request: Request, _ context: MemberContext) async throws -> Response {
        let draft = try await draft(context)
        let isOpen = draft.reservation.isGoingOn(at: context.store.now)
        let page = try await draft.page(site, context)
        return site.response(page, context.language, status: isOpen ? .ok : .conflict)
    }

    @Sendable
    func answer(_ request: Request, _ context: MemberContext) async throws -> Response {
        let draft = try await draft(context)
        let fields = try await request.form(upTo: site.settings.limits.body)
        let words = site.words(context.language)
        guard let end = MinuteOfDay(fields["einde"]) else {
            let page = try await draft.page(site, context, error: words("end.choose-first"))
            return site.response(page, context.language, status: .unprocessableContent)
        }
        do {
            try await change.carryOut(draft.reservation.id, until: end, as: context.actor, context.store)
        } catch let refusal as any Refusal where refusal is NotAdmitted || refusal is NotChanged {
            let now = try await self.draft(context)
            let sentence = words.sentence(refusal, extending: now.name, at: now.location)
            let page = try await now.page(site, context, chosen: end, error: sentence)
            return site.response(page, context.language, status: refusal.kind.status)
        }
        return .redirect(to: draft.whole(context.links) + "?einde", type: .normal)
    }

    private func draft(_ context: MemberContext) async throws -> EndDraft {
        try await EndDraft.load(change, context.parameters.value("id"), isHost: isHost, site, context)
    }
}

extension Words {
    /// Why a reservation cannot end then.
    fileprivate func sentence(_ refusal: any Refusal, extending name: String, at location: Location) -> String
    {
        switch refusal as? NotAdmitted {
        case .seatTaken, .roomTaken: self("end.taken")
        case let refused?: sentence(refused, place: location.name, about: name)
        case nil: sentence(refusal, clock: location.timeZone)
        }
    }
}

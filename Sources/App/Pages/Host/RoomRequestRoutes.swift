import Booking
import HTTPTypes
import Hummingbird
import MixedZone

/// The rooms that were asked for, answered by the hosts of their places.
struct RoomRequestRoutes: Sendable {
    let site: Site

    func add(to zone: RouterGroup<ZoneContext>) {
        let host = zone.group("host", context: MemberContext.self).add(middleware: RoleGuard.hosts)
        host.get("aanvragen", use: list)
        host.post("reserveringen/:id/besluit", use: answer)
    }

    @Sendable
    private func list(_ request: Request, _ context: MemberContext) async throws -> Response {
        let isAnswered = request.query["gelukt"] == "beantwoord"
        return site.response(
            try await RoomRequestsPage.make(site, context, isAnswered: isAnswered),
            context.language
        )
    }

    @Sendable
    private func answer(_ request: Request, _ context: MemberContext) async throws -> Response {
        let (_, held) = try await HostDesk.load(of: context.parameters.value("id"), context)
        let fields = try await request.form(upTo: site.settings.limits.body)
        let draft = try RoomAnswerDraft(to: held.id, fields)
        do {
            _ = try await context.store.perform(draft.command, as: context.actor)
        } catch let refusal as any Refusal
            where refusal is AnswerRoomRequest.Refused || refusal is InvalidFields
        {
            let problems = draft.problems(refusal, site.words(context.language))
            let page = try await RoomRequestsPage.make(site, context, draft, problems)
            return site.response(page, context.language, status: refusal.kind.status)
        }
        return .redirect(to: context.links.roomRequests(done: "beantwoord"), type: .normal)
    }
}

/// An answer to a request for a room, as chosen and typed.
struct RoomAnswerDraft: Sendable {
    let reservation: Reservation.ID
    let isApproved: Bool
    let reason: String
    /// The end that stood on the page; nil for a form that says nothing of it.
    let seenUntil: Instant?

    static let seenField = "tot"

    /// Throws ``WebRefusal/unreadableForm`` when nothing was chosen.
    init(to reservation: Reservation.ID, _ fields: FormFields) throws {
        guard let isApproved = ["goedkeuren": true, "afwijzen": false][fields["besluit"]] else {
            throw WebRefusal.unreadableForm
        }
        self.reservation = reservation
        self.isApproved = isApproved
        reason = fields["reason"]
        seenUntil = Int(fields[Self.seenField]).map { Instant(seconds: $0) }
    }

    var command: AnswerRoomRequest {
        AnswerRoomRequest(reservation, isApproved: isApproved, reason: reason, seenUntil: seenUntil)
    }

    /// The id of the field for the reason; a page has one for each request.
    static func reasonField(_ reservation: Reservation.ID) -> String { "reason-\(reservation)" }

    /// What was refused, at the field that it is about or at the whole list.
    func problems(_ refusal: any Refusal, _ words: Words) -> FormProblems {
        guard let invalid = refusal as? InvalidFields else {
            return FormProblems(refusal, at: "requests", words)
        }
        let field = Self.reasonField(reservation)
        return FormProblems(invalid.problems.map { FieldProblem(field, $0.slug) }, words)
    }
}

import Challenges
import GRDB
import Hummingbird
import MixedZone

/// Meetings: reading along, and keeping them as a secretary.
struct MeetingRoutes: Sendable {
    let site: Site

    private var desk: BodyDesk { BodyDesk(site: site) }

    func add(to zone: RouterGroup<ZoneContext>) {
        zone.get("overleggen/:meeting", use: show)
        let forms = FormDesk(site: site)
        let bodies = zone.group("gremia", context: MemberContext.self)
        bodies.form(":body/nieuw-overleg", at: forms) { context in
            let body = try await desk.bodyOfSecretary(context)
            let clock = try await context.store.read { try Zone.load($0).timeZone }
            return PlanMeetingForm(body: body, clock: clock, words: desk.words(context))
        }
        let members = zone.group("overleggen", context: MemberContext.self)
        members.form(":meeting/agendapunt", at: forms, point)
        members.form(":meeting/actie", at: forms, action)
        members.form(":meeting/verslag", at: forms) { context in
            let (meeting, body) = try await meeting(context)
            let points = try await context.store.read { try AgendaPoint.all(of: meeting.id, $0) }
            return MinutesForm(meeting: meeting, body: body, points: points, words: desk.words(context))
        }
        members.form(":meeting/annulering", at: forms) { context in
            let (meeting, body) = try await meeting(context)
            return CancelMeetingForm(meeting: meeting, body: body, words: desk.words(context))
        }
        members.post(":meeting/stap", use: move)
        members.post(":meeting/aanwezigheid", use: note)
        members.post("acties/:action", use: settle)
    }

    @Sendable
    private func show(_ request: Request, _ context: ZoneContext) async throws -> Response {
        let id: Meeting.ID = try context.parameters.value("meeting")
        return try await site.shared("meeting/\(id)", request, context) {
            try await MeetingPage.make(
                site,
                context,
                MeetingSheet.load(id, site.words(context.language), context)
            )
        }
    }

    /// The meeting in the address with its body, for the secretary alone.
    private func meeting(_ context: MemberContext) async throws -> (Meeting, Challenges.Body) {
        let id: Meeting.ID = try context.parameters.value("meeting")
        let found = try await context.store.read { db in
            try Meeting.find(id, db).flatMap { meeting in
                try Body.find(meeting.body, db).map { (meeting, $0) }
            }
        }
        guard let found else { throw WebRefusal.missing }
        try await desk.demandSecretary(of: found.1.id, context)
        return found
    }

    @Sendable
    private func point(_ context: MemberContext) async throws -> AgendaPointForm {
        let (meeting, body) = try await meeting(context)
        let proposals = try await context.store.read { try ProposalChoice.all(for: body, $0) }
        return AgendaPointForm(
            meeting: meeting,
            body: body,
            proposals: proposals,
            words: desk.words(context)
        )
    }

    @Sendable
    private func action(_ context: MemberContext) async throws -> ActionForm {
        let (meeting, body) = try await meeting(context)
        let members = try await context.store.read { db in
            let day = try Zone.load(db).timeZone.day(of: meeting.startsAt)
            let terms = try SeatTerm.current(of: body.id, on: day, db).map(\.member)
            return try MemberNames.load(terms + BodySecretary.all(of: body.id, db), db)
        }
        return ActionForm(
            meeting: meeting,
            body: body,
            members: members.map { ($0.key, $0.value) }.sorted { $0.1 < $1.1 },
            words: desk.words(context)
        )
    }

    @Sendable
    private func move(_ request: Request, _ context: MemberContext) async throws -> Response {
        let id: Meeting.ID = try context.parameters.value("meeting")
        let typed = try await request.form(upTo: site.settings.limits.body)["stap"]
        let address = context.links.meeting(id.description)
        switch MeetingStep(rawValue: typed) {
        case .convene: return try await desk.send(ConveneMeeting(id), to: address, context)
        case .open: return try await desk.send(OpenMeeting(id), to: address, context)
        case .close: return try await desk.send(CloseMeeting(id), to: address, context)
        case .adopt: return try await desk.send(AdoptMinutes(id), to: address, context)
        case nil: throw WebRefusal.unreadableForm
        }
    }

    @Sendable
    private func note(_ request: Request, _ context: MemberContext) async throws -> Response {
        let id: Meeting.ID = try context.parameters.value("meeting")
        let fields = try await request.form(upTo: site.settings.limits.body)
        guard let member = Member.ID(fields["lid"]) else { throw WebRefusal.unreadableForm }
        let command = NoteAttendance(member, isPresent: fields["aanwezig"] == "ja", in: id)
        return try await desk.send(command, to: context.links.meeting(id.description) + "#aanwezig", context)
    }

    @Sendable
    private func settle(_ request: Request, _ context: MemberContext) async throws -> Response {
        let id: Int = try context.parameters.value("action")
        let fields = try await request.form(upTo: site.settings.limits.body)
        let meeting = try await context.store.read { try MeetingAction.meeting(of: id, $0) }
        guard let meeting else { throw WebRefusal.missing }
        let address = context.links.meeting(meeting.description) + "#acties"
        return try await desk.send(SettleAction(id, isDone: fields["stap"] == "klaar"), to: address, context)
    }
}

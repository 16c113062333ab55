import Booking
import Challenges
import GRDB
import HTTPTypes
import Hummingbird
import MixedZone

/// What is done on the page of a work session itself.
struct SessionActs: Sendable {
    let site: Site

    func add(to members: RouterGroup<MemberContext>) {
        members.post(":session/aanmelding", use: signUp)
        members.post(":session/aanwezigen", use: noteAttendance)
        members.post(":session/resultaten", use: addResult)
        members.post(":session/resultaten/:result/overname", use: takeOver)
    }

    @Sendable
    private func signUp(_ request: Request, _ context: MemberContext) async throws -> Response {
        let id: WorkSession.ID = try context.parameters.value("session")
        let fields = try await request.form(upTo: site.settings.limits.body)
        switch fields["komst"] {
        case "ja": return try await send(SignUpForSession(id), id, "aangemeld", at: "komst", fields, context)
        case "nee": return try await send(CancelSignUp(id), id, "afgemeld", at: "komst", fields, context)
        default: throw WebRefusal.unreadableForm
        }
    }

    @Sendable
    private func noteAttendance(_ request: Request, _ context: MemberContext) async throws -> Response {
        let id: WorkSession.ID = try context.parameters.value("session")
        let fields = try await request.form(upTo: site.settings.limits.body)
        let command = NoteSessionAttendance(
            id,
            present: Set(fields.all("aanwezig").compactMap(Member.ID.init))
        )
        return try await send(command, id, "aanwezigen", at: "aanwezig", fields, context)
    }

    @Sendable
    private func addResult(_ request: Request, _ context: MemberContext) async throws -> Response {
        let id: WorkSession.ID = try context.parameters.value("session")
        let fields = try await request.form(upTo: site.settings.limits.body)
        guard let section = ProposalSection(rawValue: fields["section"]) else {
            throw WebRefusal.unreadableForm
        }
        let command = AddSessionResult(fields["result"], for: section, of: id)
        return try await send(command, id, "resultaat", at: "result", fields, context)
    }

    @Sendable
    private func takeOver(_ request: Request, _ context: MemberContext) async throws -> Response {
        let id: WorkSession.ID = try context.parameters.value("session")
        let result: Int = try context.parameters.value("result")
        let fields = try await request.form(upTo: site.settings.limits.body)
        guard let proposal = Proposal.ID(fields["voorstel"]) else { throw WebRefusal.unreadableForm }
        let sheet = try await SessionSheet.load(id, site, context)
        let words = site.words(sheet.language)
        let day = words.date(sheet.clock.day(of: sheet.session.interval.start))
        let source = words("session.source", ["title": sheet.session.title, "day": day])
        let command = TakeOverResult(result, of: id, into: proposal, source: source)
        return try await send(command, id, "overgenomen", at: "voorstel-\(result)", fields, context)
    }

    /// What is refused is shown on the session's page, where it was asked.
    private func send(
        _ command: some Command,
        _ id: WorkSession.ID,
        _ done: String,
        at anchor: String,
        _ typed: FormFields,
        _ context: MemberContext
    ) async throws -> Response {
        do {
            _ = try await context.store.perform(command, as: context.actor)
        } catch let refusal as any Refusal where [.invalid, .conflict].contains(refusal.kind) {
            let problems = FormProblems(all: refusal, at: anchor, site.words(context.language))
            let sheet = try await SessionSheet.load(id, site, context)
            let page = try await SessionPage.make(site, context, sheet, problems, typed: typed)
            return site.response(page, context.language, refusal: refusal)
        }
        return .redirect(to: context.links.session(id, done: done), type: .normal)
    }
}

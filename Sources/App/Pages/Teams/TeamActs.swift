import Challenges
import HTTPTypes
import Hummingbird
import MixedZone

/// What is done on the page of a team itself: saying something, answering, giving roles.
struct TeamActs: Sendable {
    let site: Site

    func add(to members: RouterGroup<MemberContext>) {
        members.post(":team/berichten", use: post)
        members.post(":team/berichten/:post/verberging", use: hide)
        members.post(":team/antwoorden/:member", use: answer)
        members.post(":team/leden/:member", use: changeRole)
    }

    @Sendable
    private func post(_ request: Request, _ context: MemberContext) async throws -> Response {
        let id: Team.ID = try context.parameters.value("team")
        let fields = try await request.form(upTo: site.settings.limits.body)
        guard let isPublic = ["openbaar": true, "besloten": false][fields["kamer"]] else {
            throw WebRefusal.unreadableForm
        }
        let typed = TypedPost(isPublic: isPublic, content: fields["content"])
        let command = PostToTeam(typed.content, in: id, isPublic: isPublic)
        let field = isPublic ? "content" : "content-besloten"
        return try await send(command, id, "geplaatst", at: field, typed, context)
    }

    @Sendable
    private func hide(_ request: Request, _ context: MemberContext) async throws -> Response {
        let id: Team.ID = try context.parameters.value("team")
        let command = HideTeamPost(try context.parameters.value("post"), in: id)
        return try await send(command, id, "verborgen", at: "openbaar", nil, context)
    }

    @Sendable
    private func answer(_ request: Request, _ context: MemberContext) async throws -> Response {
        let id: Team.ID = try context.parameters.value("team")
        let fields = try await request.form(upTo: site.settings.limits.body)
        guard let isAccepted = ["ja": true, "nee": false][fields["besluit"]] else {
            throw WebRefusal.unreadableForm
        }
        let command = AnswerTeamInvitation(
            id,
            for: try context.parameters.value("member"),
            isAccepted: isAccepted,
            as: TeamMember.Capacity(rawValue: fields["capacity"]),
            isObserver: fields.isOn("meelezen")
        )
        return try await send(command, id, "beantwoord", at: "wachtenden", nil, context)
    }

    @Sendable
    private func changeRole(_ request: Request, _ context: MemberContext) async throws -> Response {
        let id: Team.ID = try context.parameters.value("team")
        let member: Member.ID = try context.parameters.value("member")
        let fields = try await request.form(upTo: site.settings.limits.body)
        switch fields["rol"] {
        case "woordvoerder":
            return try await send(
                HandOverSpeaking(id, to: member),
                id,
                "gewijzigd",
                at: "leden",
                nil,
                context
            )
        case "contact":
            return try await send(NameContact(member, in: id), id, "gewijzigd", at: "leden", nil, context)
        case "lid", "meelezer":
            let command = ChangeTeamRole(member, in: id, isObserver: fields["rol"] == "meelezer")
            return try await send(command, id, "gewijzigd", at: "leden", nil, context)
        default: throw WebRefusal.unreadableForm
        }
    }

    /// What is refused is shown on the team's page, where it was asked.
    private func send(
        _ command: some Command,
        _ id: Team.ID,
        _ done: String,
        at anchor: String,
        _ typed: TypedPost?,
        _ context: MemberContext
    ) async throws -> Response {
        do {
            _ = try await context.store.perform(command, as: context.actor)
        } catch let refusal as any Refusal where [.invalid, .conflict].contains(refusal.kind) {
            let problems = FormProblems(all: refusal, at: anchor, site.words(context.language))
            let sheet = try await TeamSheet.load(id, site, context)
            let page = try await TeamPage.make(site, context, sheet, problems, typed: typed)
            return site.response(page, context.language, refusal: refusal)
        }
        return .redirect(to: context.links.team(id, done: done), type: .normal)
    }
}

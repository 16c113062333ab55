import Challenges
import GRDB
import HTTPTypes
import Hummingbird
import MixedZone

/// A team begins a proposal.
struct NewProposalRoutes: Sendable {
    let site: Site

    @Sendable
    func show(_ request: Request, _ context: MemberContext) async throws -> Response {
        let page = try await page(try await tied(request.query, context), .none, context)
        return site.response(page, context.language)
    }

    /// With the opgave that the chosen team works on, where the address names none.
    private func tied(_ query: FormFields, _ context: MemberContext) async throws -> FormFields {
        guard !query.has("opgave"), let id = Team.ID(query["team"]),
            let opgave = try await context.store.read({ try Team.find(id, $0)?.challenge })
        else { return query }
        return FormFields(query.fields + [("opgave", opgave)])
    }

    @Sendable
    func begin(_ request: Request, _ context: MemberContext) async throws -> Response {
        let typed = try await request.form(upTo: site.settings.limits.body)
        do {
            guard let team = Team.ID(typed["team"]) else {
                throw InvalidFields([FieldProblem("team", "choose-one")])
            }
            let (challenge, idea) = (typed.trimmed("opgave"), typed.trimmed("idee"))
            let command = BeginProposal(
                typed["title"],
                of: team,
                challenge: challenge.isEmpty ? nil : challenge,
                idea: idea.isEmpty ? nil : idea
            )
            let id = try await context.store.perform(command, as: context.actor)
            return .redirect(to: context.links.worksheet(id.description), type: .normal)
        } catch let refusal as any Refusal where [.invalid, .conflict].contains(refusal.kind) {
            let problems = FormProblems(refusal, at: "title", site.words(context.language))
            return site.response(try await page(typed, problems, context), context.language, refusal: refusal)
        }
    }

    private func page(
        _ typed: FormFields,
        _ problems: FormProblems,
        _ context: MemberContext
    ) async throws -> ActPage {
        let (words, links, member) = (site.words(context.language), context.links, context.viewer.member.id)
        let (teams, challenges) = try await context.store.read { db in
            let teams = try Team.all(of: member, db).filter { team in
                let place = try TeamMember.find(member, in: team.id, db)
                return team.state != .dissolved && place.map { $0.role != .observer } ?? false
            }
            let challenges = try Row.fetchAll(
                db,
                sql: "SELECT id, title FROM challenges WHERE state = 'open' ORDER BY title, id LIMIT 200"
            ).map { (value: $0["id"] as String, label: $0["title"] as String) }
            return (teams, challenges)
        }
        let query = (typed["team"], typed["opgave"], typed["idee"])
        let heading = Heading(
            title: words("new-proposal.heading"),
            address: { $0.newProposal(team: query.0, challenge: query.1, idea: query.2) },
            crumbs: [Link(href: links.proposals(), text: words("proposals.heading"))],
            hasErrors: !problems.isEmpty
        )
        let pen = FormPen(typed: typed, problems: problems)
        let own = teams.map { (value: $0.id.description, label: $0.name) }
        let none = (value: "", label: words("new-proposal.own"))
        let parts = [
            pen.text(
                "title",
                words("proposal.title"),
                hint: words("new-proposal.title-hint"),
                maxLength: BeginProposal.longestTitle
            ),
            .select(pen.choices("team", words("new-proposal.team"), own)),
        ]
        let ground = FormPart.select(
            pen.choices("opgave", words("new-proposal.challenge"), isOptional: true, [none] + challenges)
        )
        return ActPage(
            chrome: try await site.chrome(heading, context),
            errors: problems.lines,
            title: words("new-proposal.heading"),
            about: words(own.isEmpty ? "new-proposal.no-team" : "new-proposal.about"),
            facts: [],
            texts: [],
            action: links.newProposal(),
            hidden: query.2.isEmpty ? [] : [HiddenField(name: "idee", value: query.2)],
            parts: own.isEmpty ? [] : parts + (query.2.isEmpty ? [ground] : []),
            button: own.isEmpty ? "" : words("new-proposal.button"),
            back: Link(href: links.proposals(), text: words("new-proposal.back"))
        )
    }
}

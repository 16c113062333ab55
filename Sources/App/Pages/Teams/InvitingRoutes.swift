import Booking
import Challenges
import GRDB
import HTTPTypes
import Hummingbird
import MixedZone

/// Inviting somebody to a team, found by name; nobody's address is shown.
struct InvitingRoutes: Sendable {
    let site: Site

    private static let most = 20

    func add(to members: RouterGroup<MemberContext>) {
        members.get(":team/uitnodigingen", use: show)
        members.post(":team/uitnodigingen", use: invite)
    }

    @Sendable
    private func show(_ request: Request, _ context: MemberContext) async throws -> Response {
        let page = try await page(request.query, .none, context)
        return site.response(page, context.language)
    }

    @Sendable
    private func invite(_ request: Request, _ context: MemberContext) async throws -> Response {
        let id: Team.ID = try context.parameters.value("team")
        let fields = try await request.form(upTo: site.settings.limits.body)
        guard let member = Member.ID(fields["lid"]) else { throw WebRefusal.unreadableForm }
        do {
            let command = InviteToTeam(member, to: id, note: fields["note"])
            _ = try await context.store.perform(command, as: context.actor)
        } catch let refusal as any Refusal where [.invalid, .conflict].contains(refusal.kind) {
            let problems = FormProblems(refusal, at: "note", site.words(context.language))
            return site.response(
                try await page(fields, problems, context),
                context.language,
                refusal: refusal
            )
        }
        return .redirect(to: context.links.team(id, done: "uitgenodigd"), type: .normal)
    }

    private func page(
        _ typed: FormFields,
        _ problems: FormProblems,
        _ context: MemberContext
    ) async throws -> InvitingPage {
        let id: Team.ID = try context.parameters.value("team")
        let (words, links, asked) = (site.words(context.language), context.links, typed.trimmed("zoek"))
        let (standing, search, now) = (context.viewer.standing, NameSearch(asked), context.store.now)
        let (team, people, inTeam) = try await context.store.read { db in
            guard let team = try Team.find(id, db) else { throw WebRefusal.missing }
            let members = try TeamMember.all(of: id, db)
            let policy = try TeamPolicy.load(team, members, standing, db)
            guard policy.mayInvite else { throw KernelRefusal.notAllowed(command: InviteToTeam.name) }
            let waiting = try TeamInvitation.open(in: id, db).map(\.member)
            let found = search.isEmpty ? [] : try MemberName.find(search, most: Self.most + 1, at: now, db)
            return (team, found, Set(members.map(\.member) + waiting))
        }
        let heading = Heading(
            title: words("team.invite-heading", ["name": team.name]),
            section: .challenges,
            address: { $0.teamInvitations(id, name: asked) },
            crumbs: .team(team, links, words),
            hasErrors: !problems.isEmpty
        )
        return InvitingPage(
            chrome: try await site.chrome(heading, context),
            errors: problems.lines,
            title: heading.title,
            action: links.teamInvitations(id),
            search: Field(id: "zoek", name: "zoek", label: words("team.invite-search"), value: asked),
            found: search.isEmpty ? "" : found(people.count, words),
            people: people.prefix(Self.most).map { person in
                FoundPerson(
                    id: person.id.description,
                    name: person.name,
                    roles: words.list(person.roles.map { words("role.\($0.rawValue)") }),
                    label: words("team.invite-somebody", ["name": person.name]),
                    note: inTeam.contains(person.id) ? words("team.invite-known") : ""
                )
            },
            note: Field(
                id: "note",
                name: "note",
                label: words("team.invite-note"),
                isOptional: true,
                value: typed["note"],
                error: problems["note"],
                maxLength: InviteToTeam.longestNote,
                isLong: true
            ),
            back: Link(href: links.team(id), text: words("team.back", ["name": team.name]))
        )
    }

    private func found(_ count: Int, _ words: Words) -> String {
        count > Self.most ? words("team.invite-too-many") : words.count("team.invite-found", count)
    }
}

/// A member of the zone as another member finds them: by name, with the roles that they hold now.
private struct MemberName: Sendable {
    let id: Member.ID
    let name: String
    let roles: [Role]

    static func find(
        _ search: NameSearch,
        most: Int,
        at now: Instant,
        _ db: Database
    ) throws -> [MemberName] {
        let rows = try Row.fetchAll(
            db,
            sql: "SELECT id, name FROM members WHERE state = 'active' AND name <> '' ORDER BY name, id"
        )
        return try rows.lazy.filter { search.finds($0["name"]) }.prefix(most).map { row in
            let id: Member.ID = row["id"]
            let roles = try Standing.load(.member(id), at: now, db).roles
            return MemberName(id: id, name: row["name"], roles: Role.allCases.filter(roles.contains))
        }
    }
}

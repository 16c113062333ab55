import Challenges
import GRDB
import MixedZone

/// What a list of teams is asked for, as the address has it.
struct TeamsQuery: Sendable {
    let theme: String
    let area: String
    let kind: String

    init(_ query: FormFields) {
        theme = query["thema"]
        area = query["gebied"]
        kind = query["soort"]
    }

    var isPlain: Bool { theme.isEmpty && area.isEmpty && kind.isEmpty }
    var pairs: [(String, String)] { [("thema", theme), ("gebied", area), ("soort", kind)] }

    /// - Parameter areas: the chosen area and those within it.
    func finds(_ team: Team, _ areas: Set<String>) -> Bool {
        (theme.isEmpty || team.theme == theme) && (kind.isEmpty || team.kind.rawValue == kind)
            && (area.isEmpty || team.area.map(areas.contains) ?? false)
    }
}

extension TeamsPage {
    static func make(_ site: Site, _ context: ZoneContext, _ asked: TeamsQuery) async throws -> TeamsPage {
        let (words, links, language) = (site.words(context.language), context.links, context.language)
        let member = context.viewer?.member.id
        let list = try await context.store.read { db in
            TeamList(
                living: try Team.living(db),
                own: Set(try member.map { try Team.all(of: $0, db).map(\.id) } ?? []),
                sizes: try TeamMember.counts(db),
                areas: Set(try AreaReach.below(asked.area, db)),
                invited: try member.map { try TeamInvitation.open(of: $0, db) } ?? [],
                names: try OpgaveNames.load(language, db)
            )
        }
        let heading = Heading(
            title: words("teams.heading"),
            section: .challenges,
            address: { $0.teams(asked.pairs) },
            isPublic: asked.isPlain
        )
        let found = list.living.filter { asked.finds($0, list.areas) && !list.own.contains($0.id) }
        func line(_ team: Team) -> TeamLine { TeamLine(team, list, words, links) }
        return TeamsPage(
            chrome: try await site.chrome(heading, context),
            form: Link(href: links.newTeam(), text: words("teams.form")),
            action: links.teams,
            filters: asked.filters(list.names, words),
            own: list.living.filter { list.own.contains($0.id) }.map(line),
            count: words.count("teams.count", found.count),
            teams: found.map(line),
            nothing: words(asked.isPlain ? "teams.none" : "teams.none-found"),
            invitations: list.invited.filter { $0.kind == .invitation }.map { waiting in
                let name = list.living.first { $0.id == waiting.team }?.name ?? ""
                return Link(href: links.team(waiting.team), text: words("teams.invited", ["name": name]))
            },
            roads: Links.roads(words, links)
        )
    }
}

/// The teams of a zone, with what a list shows of them.
private struct TeamList: Sendable {
    let living: [Team]
    let own: Set<Team.ID>
    let sizes: [Team.ID: Int]
    let areas: Set<String>
    let invited: [TeamInvitation]
    let names: OpgaveNames
}

extension TeamLine {
    fileprivate init(_ team: Team, _ list: TeamList, _ words: Words, _ links: Links) {
        let people = words.count("teams.people", list.sizes[team.id] ?? 0)
        let about = [
            words.kind(team.kind), list.names.theme(team.theme), list.names.area(team.area), people,
        ]
        self.init(
            href: links.team(team.id),
            name: team.name,
            purpose: String(team.purpose.prefix(200)),
            about: about.filter { !$0.isEmpty }.joined(separator: " · "),
            state: words.state(team.state),
            isActive: team.state == .active
        )
    }
}

extension TeamsQuery {
    fileprivate func filters(_ names: OpgaveNames, _ words: Words) -> [ChoiceField] {
        let kinds = Team.Kind.allCases.map { (id: $0.rawValue, name: words.kind($0)) }
        return [
            words.filter("thema", "challenges.theme", names.themes, theme),
            words.filter("gebied", "challenges.area", names.areas, area),
            words.filter("soort", "teams.kind", kinds, kind),
        ]
    }
}

import Challenges
import GRDB
import MixedZone

/// Forming a team, perhaps for an opgave.
struct NewTeamForm: AdminForm {
    /// The opgave with its title; nil for an initiative of its own.
    let challenge: (id: String, title: String)?
    let names: OpgaveNames
    let standing: Standing
    let words: Words

    var title: String { words("team.new") }
    var about: String {
        challenge.map { words("team.new-about-challenge", ["title": $0.title]) } ?? words("team.new-about")
    }
    var button: String { words("team.new-button") }
    var initial: FormFields {
        let first = TeamMember.Capacity.fitting(standing).first?.rawValue ?? ""
        return FormFields([
            ("kind", (challenge == nil ? Team.Kind.initiativeGroup : .workGroup).rawValue),
            ("capacity", first),
        ])
    }
    var anchor: String { "name" }
    var section: Section { .challenges }

    func crumbs(_ links: Links) -> [Link] { [Link(href: links.teams, text: words("teams.heading"))] }
    func address(_ links: Links) -> String { links.newTeam(challenge: challenge?.id ?? "") }
    func done(_ links: Links) -> String { links.teams }
    func done(_ links: Links, made: Team.ID) -> String { links.team(made, done: "opgericht") }

    func parts(_ typed: FormFields, _ problems: FormProblems) -> [FormPart] {
        let pen = FormPen(typed: typed, problems: problems)
        let none = [(value: "", label: words("team.no-choice"))]
        let place: [FormPart] =
            challenge != nil
            ? []
            : [
                .select(
                    pen.choices(
                        "theme",
                        words("challenges.theme"),
                        isOptional: true,
                        none + names.themes.map { (value: $0.id, label: $0.name) }
                    )
                ),
                .select(
                    pen.choices(
                        "area",
                        words("challenges.area"),
                        isOptional: true,
                        none + names.areas.map { (value: $0.id, label: $0.name) }
                    )
                ),
            ]
        return TeamFields.texts(pen, words)
            + [
                .radios(
                    pen.choices(
                        "kind",
                        words("teams.kind"),
                        Team.Kind.allCases.map { ($0.rawValue, words.kind($0)) }
                    )
                )
            ] + place
            + [
                .radios(TeamFields.capacities(pen, standing, words)),
                .checks(TeamFields.wishes(pen, ["majority"], words)),
            ]
    }

    /// A capacity that cannot be read fits nobody.
    func change(_ typed: FormFields) throws -> FormTeam {
        guard let kind = Team.Kind(rawValue: typed["kind"]) else {
            throw InvalidFields([FieldProblem("kind", "choose-one")])
        }
        return FormTeam(
            kind,
            name: typed["name"],
            purpose: typed["purpose"],
            challenge: challenge?.id,
            theme: typed["theme"].isEmpty ? nil : typed["theme"],
            area: typed["area"].isEmpty ? nil : typed["area"],
            wantsResidentsMajority: typed.all("wishes").contains("majority"),
            as: try TeamFields.capacity(typed)
        )
    }
}

/// What a team says of itself, changed by its spokesperson.
struct TeamFactsForm: AdminForm {
    let team: Team
    let words: Words

    var title: String { words("team.edit-heading", ["name": team.name]) }
    var button: String { words("team.edit-button") }
    var initial: FormFields {
        FormFields(
            [("name", team.name), ("purpose", team.purpose)]
                + (team.acceptsRequests ? [("wishes", "requests")] : [])
                + (team.wantsResidentsMajority ? [("wishes", "majority")] : [])
        )
    }
    var anchor: String { "name" }
    var section: Section { .challenges }

    func crumbs(_ links: Links) -> [Link] { .team(team, links, words) }
    func address(_ links: Links) -> String { links.teamFacts(team.id) }
    func done(_ links: Links) -> String { links.team(team.id, done: "gewijzigd") }

    func parts(_ typed: FormFields, _ problems: FormProblems) -> [FormPart] {
        let pen = FormPen(typed: typed, problems: problems)
        return TeamFields.texts(pen, words)
            + [.checks(TeamFields.wishes(pen, ["requests", "majority"], words))]
    }

    func change(_ typed: FormFields) throws -> EditTeam {
        EditTeam(
            team.id,
            name: typed["name"],
            purpose: typed["purpose"],
            acceptsRequests: typed.all("wishes").contains("requests"),
            wantsResidentsMajority: typed.all("wishes").contains("majority")
        )
    }
}

/// The fields that forms of a team share.
enum TeamFields {
    static func texts(_ pen: FormPen, _ words: Words) -> [FormPart] {
        [
            pen.text("name", words("team.name"), maxLength: FormTeam.longestName),
            pen.text(
                "purpose",
                words("team.purpose"),
                hint: words("team.purpose-hint"),
                isLong: true,
                maxLength: FormTeam.longestPurpose
            ),
        ]
    }

    static func capacities(_ pen: FormPen, _ standing: Standing, _ words: Words) -> ChoiceField {
        pen.choices(
            "capacity",
            words("team.capacity"),
            hint: words("team.capacity-hint"),
            TeamMember.Capacity.fitting(standing).map { ($0.rawValue, words.capacity($0)) }
        )
    }

    static func wishes(_ pen: FormPen, _ wishes: [String], _ words: Words) -> ChoiceField {
        pen.choices(
            "wishes",
            words("team.wishes"),
            isOptional: true,
            wishes.map { ($0, words("team.wish.\($0)")) }
        )
    }

    /// Throws `InvalidFields` when nothing was chosen.
    static func capacity(_ typed: FormFields) throws -> TeamMember.Capacity {
        guard let capacity = TeamMember.Capacity(rawValue: typed["capacity"]) else {
            throw InvalidFields([FieldProblem("capacity", "choose-one")])
        }
        return capacity
    }
}

extension [Link] {
    /// The road to a page below a team's.
    static func team(_ team: Team, _ links: Links, _ words: Words) -> [Link] {
        [
            Link(href: links.teams, text: words("teams.heading")),
            Link(href: links.team(team.id), text: team.name),
        ]
    }
}

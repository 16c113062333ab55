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

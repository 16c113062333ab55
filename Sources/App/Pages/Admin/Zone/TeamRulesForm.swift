import Challenges
import MixedZone

/// Says what the zone asks of every team.
struct TeamRulesForm: AdminForm {
    let rules: TeamRules
    let words: Words

    var title: String { words("team-rules.heading") }
    var about: String { words("team-rules.about") }
    var button: String { words("team-rules.button") }
    var anchor: String { "majority" }
    var initial: FormFields { FormFields([("majority", rules.needsResidentsMajority ? "yes" : "no")]) }

    func crumbs(_ links: Links) -> [Link] { .zone(links, words) }
    func address(_ links: Links) -> String { links.teamRules }
    func done(_ links: Links) -> String { links.managedZone(done: "gewijzigd") }

    func parts(_ typed: FormFields, _ problems: FormProblems) -> [FormPart] {
        let answers = ["yes", "no"].map { (value: $0, label: words("team-rules.\($0)")) }
        let pen = FormPen(typed: typed, problems: problems)
        return [.radios(pen.choices("majority", words("team-rules.majority"), answers))]
    }

    func change(_ typed: FormFields) throws -> ChangeTeamRules {
        guard ["yes", "no"].contains(typed["majority"]) else {
            throw InvalidFields([FieldProblem("majority", "choose-one")])
        }
        return ChangeTeamRules(TeamRules(needsResidentsMajority: typed["majority"] == "yes"))
    }
}

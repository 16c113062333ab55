import Challenges
import MixedZone

/// Asking a team to be let in.
struct TeamRequestForm: AdminForm {
    let team: Team
    let standing: Standing
    let words: Words

    var title: String { words("team.ask-heading", ["name": team.name]) }
    var about: String { words("team.ask-about") }
    var button: String { words("team.ask-button") }
    var initial: FormFields {
        FormFields([("capacity", TeamMember.Capacity.fitting(standing).first?.rawValue ?? "")])
    }
    var anchor: String { "capacity" }
    var section: Section { .challenges }

    func crumbs(_ links: Links) -> [Link] { .team(team, links, words) }
    func address(_ links: Links) -> String { links.teamRequest(team.id) }
    func done(_ links: Links) -> String { links.team(team.id, done: "gevraagd") }

    func parts(_ typed: FormFields, _ problems: FormProblems) -> [FormPart] {
        let pen = FormPen(typed: typed, problems: problems)
        return [
            .radios(TeamFields.capacities(pen, standing, words)),
            pen.text(
                "note",
                words("team.note"),
                hint: words("team.note-hint"),
                isOptional: true,
                isLong: true,
                maxLength: InviteToTeam.longestNote
            ),
        ]
    }

    func change(_ typed: FormFields) throws -> AskToJoin {
        AskToJoin(team.id, as: try TeamFields.capacity(typed), note: typed["note"])
    }
}

/// Leaving a team, asked once more.
struct LeavingForm: AdminForm {
    let team: Team
    let words: Words

    var title: String { words("team.leave-heading", ["name": team.name]) }
    var about: String { words("team.leave-about") }
    var button: String { words("team.leave-button") }
    var initial: FormFields { FormFields() }
    var anchor: String { "fouten" }
    var section: Section { .challenges }

    func crumbs(_ links: Links) -> [Link] { .team(team, links, words) }
    func address(_ links: Links) -> String { links.leavingTeam(team.id) }
    func done(_ links: Links) -> String { links.team(team.id, done: "vertrokken") }
    func parts(_ typed: FormFields, _ problems: FormProblems) -> [FormPart] { [] }
    func change(_ typed: FormFields) throws -> LeaveTeam { LeaveTeam(team.id) }
}

/// Ending a team, with the reason.
struct DissolvingForm: AdminForm {
    let team: Team
    let words: Words

    var title: String { words("team.dissolve-heading", ["name": team.name]) }
    var about: String { words("team.dissolve-about") }
    var button: String { words("team.dissolve-button") }
    var initial: FormFields { FormFields() }
    var anchor: String { "reason" }
    var section: Section { .challenges }

    func crumbs(_ links: Links) -> [Link] { .team(team, links, words) }
    func address(_ links: Links) -> String { links.dissolvingTeam(team.id) }
    func done(_ links: Links) -> String { links.team(team.id, done: "opgeheven") }

    func parts(_ typed: FormFields, _ problems: FormProblems) -> [FormPart] {
        let pen = FormPen(typed: typed, problems: problems)
        return [pen.text("reason", words("team.dissolve-reason"), isLong: true, maxLength: 4_000)]
    }

    func change(_ typed: FormFields) throws -> DissolveTeam { DissolveTeam(team.id, reason: typed["reason"]) }
}

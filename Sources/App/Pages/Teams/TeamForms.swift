import Challenges
import MixedZone

/// The forms of one team: coming in, changing what it says, leaving, ending.
struct TeamForms: Sendable {
    let team: Team
    let words: Words

    private var page: FormPage {
        let (team, words) = (team, words)
        return FormPage(
            title: team.name,
            words: words,
            reasonHint: "",
            crumbs: { .team(team, $0, words) },
            done: { $0.team(team.id, done: $1) }
        )
    }

    /// Asking to be let in.
    func ask(_ standing: Standing) -> CommandForm<AskToJoin> {
        let (id, words) = (team.id, words)
        return page.form(
            { "team.ask-\($0)" },
            at: { $0.teamRequest(id) },
            done: "gevraagd",
            anchor: "capacity",
            initial: FormFields([("capacity", TeamMember.Capacity.fitting(standing).first?.rawValue ?? "")]),
            { pen in
                [
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
            },
            read: { AskToJoin(id, as: try TeamFields.capacity($0), note: $0["note"]) }
        )
    }

    /// What a team says of itself, changed by its spokesperson.
    var facts: CommandForm<EditTeam> {
        let (id, words) = (team.id, words)
        return page.form(
            { "team.edit-\($0)" },
            at: { $0.teamFacts(id) },
            done: "gewijzigd",
            about: "",
            anchor: "name",
            initial: FormFields(
                [("name", team.name), ("purpose", team.purpose)]
                    + (team.acceptsRequests ? [("wishes", "requests")] : [])
                    + (team.wantsResidentsMajority ? [("wishes", "majority")] : [])
            ),
            { pen in
                TeamFields.texts(pen, words)
                    + [.checks(TeamFields.wishes(pen, ["requests", "majority"], words))]
            },
            read: { typed in
                EditTeam(
                    id,
                    name: typed["name"],
                    purpose: typed["purpose"],
                    acceptsRequests: typed.all("wishes").contains("requests"),
                    wantsResidentsMajority: typed.all("wishes").contains("majority")
                )
            }
        )
    }

    /// Leaving, asked once more.
    var leave: CommandForm<LeaveTeam> {
        let id = team.id
        return page.form(
            { "team.leave-\($0)" },
            at: { $0.leavingTeam(id) },
            done: "vertrokken",
            anchor: "fouten",
            { _ in [] },
            read: { _ in LeaveTeam(id) }
        )
    }

    /// Ending the team, with the reason.
    var dissolve: CommandForm<DissolveTeam> {
        let id = team.id
        return page.step(
            { "team.dissolve-\($0)" },
            at: { $0.dissolvingTeam(id) },
            done: "opgeheven",
            read: { DissolveTeam(id, reason: $0["reason"]) }
        )
    }
}

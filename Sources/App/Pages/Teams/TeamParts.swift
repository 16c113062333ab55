import Challenges
import MixedZone

/// The pieces of a team's page.
struct TeamParts {
    let sheet: TeamSheet
    let words: Words
    let links: Links
    let reader: Viewer?
    let problems: FormProblems
    let typed: TypedPost?

    private var team: Team { sheet.team }
    private var policy: TeamPolicy { sheet.policy }

    var facts: [Fact] {
        [
            Fact(term: words("challenges.theme"), value: sheet.names.theme(team.theme)),
            Fact(term: words("challenges.area"), value: sheet.names.area(team.area)),
            Fact(
                term: words("team.speaker"),
                value: policy.isOrphan && team.state != .dissolved ? words("team.no-speaker") : ""
            ),
        ].filter { !$0.value.isEmpty }
    }

    var moves: [Link] {
        let moves: [(Bool, String, String)] = [
            (policy.mayInvite, links.teamInvitations(team.id), "team.invite"),
            (policy.mayInvite, links.newSession(team: team.id.description), "team.plan-session"),
            (policy.mayInvite, links.newProposal(team: team.id.description), "team.begin-proposal"),
            (policy.mayEdit, links.teamFacts(team.id), "team.edit"),
            (policy.mayLeave, links.leavingTeam(team.id), "team.leave"),
            (policy.mayDissolve, links.dissolvingTeam(team.id), "team.dissolve"),
        ]
        return moves.filter(\.0).map { Link(href: $0.1, text: words($0.2)) }
    }

    /// A stranger is led to it by way of signing in.
    var primary: Link {
        let mayAsk = policy.mayAskToJoin && sheet.own == nil
        let mayWish = reader == nil && team.acceptsRequests && team.state != .dissolved
        guard mayAsk || mayWish else { return Link(href: "", text: "") }
        return Link(href: links.teamRequest(team.id), text: words("team.ask"))
    }

    var invited: [InvitedPart] {
        guard let own = sheet.own, own.kind == .invitation, let reader else { return [] }
        return [
            InvitedPart(
                note: own.note,
                action: links.teamAnswer(team.id, to: own.member.description),
                capacity: CapacityChoice(words: words, problems: problems).field(reader.standing, chosen: "")
            )
        ]
    }

    /// The request of the reader, which they can take back.
    var asked: [Link] {
        guard let own = sheet.own, own.kind == .request else { return [] }
        return [
            Link(
                href: links.teamAnswer(team.id, to: own.member.description),
                text: words("team.asked")
            )
        ]
    }

    var waiting: [WaitingLine] {
        guard policy.decides else { return [] }
        return sheet.invitations.map { waiting in
            let isRequest = waiting.kind == .request
            let capacity = waiting.capacity.map(words.capacity) ?? ""
            return WaitingLine(
                name: waiting.name,
                about: isRequest ? words("team.asks", ["capacity": capacity]) : words("team.invited"),
                note: waiting.note,
                action: links.teamAnswer(team.id, to: waiting.member.description),
                isRequest: isRequest
            )
        }
    }

    var sessions: [ThingLine] {
        sheet.sessions.map { session in
            let when = words.moment(session.interval.start, sheet.names.clock)
            return ThingLine(
                href: links.session(session.id),
                name: session.title,
                state: "\(when) · \(words.state(session.state))"
            )
        }
    }

    var members: [TeamMemberLine] {
        guard reader != nil else { return [] }
        return sheet.members.map { member in
            TeamMemberLine(
                initials: Initials.of(member.name),
                name: member.name,
                about: about(member),
                action: links.teamMember(team.id, member.member.description),
                roles: buttons(member)
            )
        }
    }

    private func about(_ member: TeamMember) -> String {
        let parts = [
            words.role(member.role), words.capacity(member.capacity),
            member.isContact ? words("team.is-contact") : "",
        ]
        return parts.filter { !$0.isEmpty }.joined(separator: ", ")
    }

    private func buttons(_ member: TeamMember) -> [RoleButton] {
        let choices: [(Bool, String)] = [
            (policy.mayHandOver && member.role == .member, "woordvoerder"),
            (policy.mayChangeRoles && member.role == .member, "meelezer"),
            (policy.mayChangeRoles && member.role == .observer, "lid"),
            (policy.mayChangeRoles && member.capacity == .municipality && !member.isContact, "contact"),
        ]
        return choices.filter(\.0).map { _, value in
            RoleButton(
                value: value,
                text: words("team.make.\(value)"),
                label: words("team.make-somebody.\(value)", ["name": member.name])
            )
        }
    }
}

/// In which capacity somebody takes part: the ones that their roles allow.
struct CapacityChoice {
    let words: Words
    let problems: FormProblems

    func field(_ standing: Standing, chosen: String) -> ChoiceField {
        let fitting = TeamMember.Capacity.fitting(standing)
        return ChoiceField(
            id: "capacity",
            name: "capacity",
            legend: words("team.capacity"),
            hint: words("team.capacity-hint"),
            error: problems["capacity"],
            choices: fitting.enumerated().map { number, capacity in
                Choice(
                    id: "capacity-\(capacity.rawValue)",
                    name: "capacity",
                    value: capacity.rawValue,
                    label: words.capacity(capacity),
                    isChecked: chosen.isEmpty ? number == 0 : chosen == capacity.rawValue
                )
            }
        )
    }
}

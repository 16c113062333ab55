import Challenges
import MixedZone
import Support

@testable import App

extension CommandRows {
    /// Teams: everybody can form one, and does in it what their place there allows.
    static let teams: [CommandRow] = [
        CommandRow(ChangeTeamRules.self, .administrators) {
            ChangeTeamRules(TeamRules(needsResidentsMajority: $0.number % 2 == 0))
        },
        CommandRow(FormTeam.self, .each(commandLine: .signInNeeded, professional)) {
            FormTeam(.projectGroup, name: "Team \($0.number)", purpose: "Samen.", as: .professional)
        },
        CommandRow(EditTeam.self, on: Scene.ownTeam, .each(own)) { edit(try $0.thing()) },
        CommandRow(EditTeam.self, on: Scene.anothersTeam, .each(nobody)) { edit(try $0.thing()) },
        CommandRow(InviteToTeam.self, on: Scene.ownTeam, .each(commandLine: .signInNeeded, own)) {
            InviteToTeam($0.owner, to: try $0.thing())
        },
        CommandRow(InviteToTeam.self, on: Scene.anothersTeam, .each(commandLine: .signInNeeded, nobody)) {
            InviteToTeam($0.owner, to: try $0.thing())
        },
        CommandRow(AskToJoin.self, on: Scene.anothersTeam, .each(commandLine: .signInNeeded, professional)) {
            AskToJoin(try $0.thing(), as: .professional, note: "")
        },
        CommandRow(AnswerTeamInvitation.self, on: Scene.ownTeamAsked, .each(commandLine: .signInNeeded, own))
        {
            AnswerTeamInvitation(try $0.thing(), for: $0.owner, isAccepted: true)
        },
        CommandRow(
            AnswerTeamInvitation.self,
            on: Scene.anothersTeam,
            .each(commandLine: .signInNeeded) { _, _ in .refused("team-nothing-waits") }
        ) { AnswerTeamInvitation(try $0.thing(), for: $0.owner, isAccepted: true) },
        CommandRow(LeaveTeam.self, on: Scene.ownTeam, .each(commandLine: .signInNeeded, own)) {
            LeaveTeam(try $0.thing())
        },
        CommandRow(HandOverSpeaking.self, on: Scene.ownTeamWithOwner, .each(own)) {
            HandOverSpeaking(try $0.thing(), to: $0.owner)
        },
        CommandRow(HandOverSpeaking.self, on: Scene.anothersTeam, .each(commandLine: notInTeam, nobody)) {
            HandOverSpeaking(try $0.thing(), to: $0.owner)
        },
        CommandRow(ChangeTeamRole.self, on: Scene.ownTeamWithOwner, .each(own)) {
            ChangeTeamRole($0.owner, in: try $0.thing(), isObserver: true)
        },
        CommandRow(ChangeTeamRole.self, on: Scene.anothersTeam, .each(commandLine: notInTeam, nobody)) {
            ChangeTeamRole($0.owner, in: try $0.thing(), isObserver: true)
        },
        CommandRow(
            NameContact.self,
            on: Scene.ownTeamWithOwner,
            .each(commandLine: elsewhere) { _, _ in elsewhere }
        ) {
            NameContact($0.owner, in: try $0.thing())
        },
        CommandRow(NameContact.self, on: Scene.anothersTeam, .each(commandLine: notInTeam, nobody)) {
            NameContact($0.owner, in: try $0.thing())
        },
        CommandRow(PostToTeam.self, on: Scene.ownTeam, .each(commandLine: .signInNeeded, own)) {
            PostToTeam("Dag.", in: try $0.thing(), isPublic: false)
        },
        CommandRow(PostToTeam.self, on: Scene.anothersTeam, .each(commandLine: .signInNeeded, nobody)) {
            PostToTeam("Dag.", in: try $0.thing(), isPublic: true)
        },
        CommandRow(
            HideTeamPost.self,
            on: Scene.ownTeam,
            .each(commandLine: .signInNeeded) { _, _ in .missing }
        ) {
            HideTeamPost(1_000_000, in: try $0.thing())
        },
        CommandRow(DissolveTeam.self, on: Scene.ownTeam, .each(own)) {
            DissolveTeam(try $0.thing(), reason: "Klaar.")
        },
        CommandRow(DissolveTeam.self, on: Scene.anothersTeam, .each(nobody)) {
            DissolveTeam(try $0.thing(), reason: "Klaar.")
        },
        CommandRow(SleepTeams.self, .clock(.allowed)) { _ in SleepTeams() },
    ]

    private static let notInTeam = Verdict.refused("team-not-in-team")
    private static let elsewhere = Verdict.refused("team-contact-from-elsewhere")

    private static func edit(_ team: Team.ID) -> EditTeam {
        EditTeam(team, name: "Plein", purpose: "Koel.", acceptsRequests: true, wantsResidentsMajority: false)
    }

    @Sendable
    private static func own(_ role: Role, _ reach: Caller.Reach) -> Verdict { .allowed }

    @Sendable
    private static func nobody(_ role: Role, _ reach: Caller.Reach) -> Verdict { .notAllowed }

    /// Who can take part as a professional; others are told to choose another capacity.
    @Sendable
    private static func professional(_ role: Role, _ reach: Caller.Reach) -> Verdict {
        let fits = TeamMember.Capacity.professional.roles.contains(role)
        return fits ? .allowed : .refused("team-capacity-does-not-fit")
    }
}

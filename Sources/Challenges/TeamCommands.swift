import MixedZone

extension Module {
    static let teamCommands: [any Command.Type] = [
        FormTeam.self, ChangeTeamRules.self, EditTeam.self, InviteToTeam.self, AskToJoin.self,
        AnswerTeamInvitation.self,
        LeaveTeam.self, HandOverSpeaking.self, ChangeTeamRole.self, NameContact.self,
        PostToTeam.self, HideTeamPost.self, DissolveTeam.self, SleepTeams.self,
    ]
}

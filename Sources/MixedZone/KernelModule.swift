extension Module {
    /// The words that two features need: zone, members, journal, messages.
    public static let kernel = Module(
        name: "kernel",
        migrations: KernelSchema.migrations,
        commands: [
            SetUpZone.self, AddArea.self, AddTheme.self, AddOrganization.self, AddProgramme.self,
            ChangeZoneTexts.self, ChangeAccent.self, ChangeTheme.self, ChangeOrganization.self,
            ChangeZone.self, RenameArea.self,
            InviteMember.self, JoinZone.self, RegisterMember.self, AnswerRequest.self, ChangeProfile.self,
            GiveAddress.self, ChangeAddress.self,
            GrantRole.self, RevokeRole.self, GiveConsent.self, WithdrawConsent.self, ChangeMailRhythm.self,
            LeaveZone.self, EraseMember.self,
        ],
        retention: KernelSchema.retention,
        scopes: [.area: "areas", .theme: "themes", .organization: "organizations"]
    )
}

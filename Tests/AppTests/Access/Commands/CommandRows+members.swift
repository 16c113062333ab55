import Booking
import MixedZone

extension CommandRows {
    /// Becoming a member, one's own profile, and roles.
    static let members: [CommandRow] = [
        CommandRow(JoinZone.self, .anybody) {
            JoinZone(
                email: "nieuw\($0.number)@voorbeeld.test",
                name: "Noor Nieuw",
                language: "nl",
                role: .resident,
                isSixteenOrOlder: true,
                consents: []
            )
        },
        CommandRow(InviteMember.self, .administrators) {
            InviteMember(
                email: "genodigd\($0.number)@voorbeeld.test",
                name: "Guus Genodigd",
                language: "nl",
                role: .administrator
            )
        },
        CommandRow(RegisterMember.self, .hostsAndAdministrators) { _ in
            RegisterMember(name: "Zus", language: "nl", role: .resident, hasAgreed: true, consents: [])
        },
        CommandRow(GiveAddress.self, on: Scene.spokenFor, .hostsAndAdministrators) {
            GiveAddress("later\($0.number)@voorbeeld.test", to: try $0.thing())
        },
        CommandRow(
            GiveAddress.self,
            on: .departed,
            .each(commandLine: .missing) { role, _ in
                [.host, .administrator].contains(role) ? .missing : .notAllowed
            }
        ) {
            GiveAddress("later\($0.number)@voorbeeld.test", to: try $0.thing())
        },
        CommandRow(ChangeAddress.self, .themselves) { ChangeAddress("anders\($0.number)@voorbeeld.test") },
        CommandRow(AnswerRequest.self, on: .request(.resident), .hostsAndAdministrators) {
            AnswerRequest(member: try $0.thing(), isApproved: true)
        },
        CommandRow(AnswerRequest.self, on: .request(.civilServant), .hostsAndAdministrators) {
            AnswerRequest(member: try $0.thing(), isApproved: false, reason: "Nog niet.")
        },
        CommandRow(
            AnswerRequest.self,
            on: .request(.civilServant),
            .administratorsNotHosts("administrator-decides")
        ) {
            AnswerRequest(member: try $0.thing(), isApproved: true)
        },
        CommandRow(ChangeProfile.self, .themselves) {
            ChangeProfile(
                name: "Zus Zandbergen",
                language: "nl",
                canHelpWith: "Tekst \($0.number)",
                isLookingFor: ""
            )
        },
        CommandRow(GiveConsent.self, .themselves) { _ in GiveConsent(purpose: .matching) },
        CommandRow(WithdrawConsent.self, .themselves) { _ in WithdrawConsent(purpose: .matching) },
        CommandRow(GrantRole.self, .administrators) {
            let start = Instant(seconds: 1_800_000_000 + $0.number * 86_400)
            return GrantRole(
                member: $0.owner,
                role: .host,
                scope: .location(Scene.location),
                startsAt: start,
                endsAt: start + 86_400
            )
        },
        CommandRow(RevokeRole.self, on: .grant, .administrators) { RevokeRole(grant: try $0.thing()) },
        CommandRow(ChangeMailRhythm.self, .themselves) { one in
            ChangeMailRhythm(rhythm: one.number % 2 == 0 ? .atOnce : .never)
        },
        CommandRow(LeaveZone.self, on: .administrator, .themselves) { _ in LeaveZone() },
        CommandRow(EraseMember.self, on: .request(.resident), .administrators) {
            EraseMember(try $0.thing(), reason: .asked)
        },
        CommandRow(HandBackAll.self, on: .departed, .clock(.allowed)) { HandBackAll(of: try $0.thing()) },
    ]
}

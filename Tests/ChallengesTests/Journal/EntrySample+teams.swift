import Support

@testable import Challenges
@testable import MixedZone

extension EntrySample {
    static let teams = forming + belonging + saying

    private static let forming = [
        EntrySample(ChangeTeamRules.self, ChangeTeamRules.Changed.self, by: .frank) { _ in
            ChangeTeamRules(TeamRules(needsResidentsMajority: true))
        },
        EntrySample(FormTeam.self, FormTeam.Formed.self, by: .anna) { zone in
            let challenge = try await zone.opgave()
            return FormTeam(
                .workGroup,
                name: "Vrijetekst",
                purpose: "Vrijetekst van Persoonsnaam",
                challenge: challenge.description,
                as: .entrepreneur
            )
        },
        EntrySample(EditTeam.self, EditTeam.Edited.self, by: .anna) { zone in
            EditTeam(
                try await zone.team(),
                name: "Vrijetekst",
                purpose: "Vrijetekst",
                acceptsRequests: false,
                wantsResidentsMajority: true
            )
        },
        EntrySample(DissolveTeam.self, DissolveTeam.Dissolved.self, by: .anna) { zone in
            DissolveTeam(try await zone.team(), reason: "Vrijetekst")
        },
        EntrySample(SleepTeams.self, SleepTeams.Asleep.self, by: nil) { zone in
            _ = try await zone.team()
            zone.clock.advance(days: 200)
            return SleepTeams()
        },
    ]

    private static let belonging = [
        EntrySample(InviteToTeam.self, InviteToTeam.Invited.self, by: .bilal) { zone in
            InviteToTeam(try await zone.id(of: .daan), to: try await zone.team(), note: "Vrijetekst")
        },
        EntrySample(AskToJoin.self, AskToJoin.Asked.self, by: .daan) { zone in
            AskToJoin(try await zone.team(), as: .municipality, note: "Vrijetekst")
        },
        EntrySample(AnswerTeamInvitation.self, AnswerTeamInvitation.Answered.self, by: .bilal) { zone in
            let team = try await zone.team()
            _ = try await zone.perform(AskToJoin(team, as: .municipality, note: ""), as: .daan)
            return AnswerTeamInvitation(team, for: try await zone.id(of: .daan), isAccepted: true)
        },
        EntrySample(LeaveTeam.self, NoFacts.self, by: .carla) { LeaveTeam(try await $0.team()) },
        EntrySample(HandOverSpeaking.self, HandOverSpeaking.HandedOver.self, by: .anna) { zone in
            HandOverSpeaking(try await zone.team(), to: try await zone.id(of: .carla))
        },
        EntrySample(ChangeTeamRole.self, ChangeTeamRole.Changed.self, by: .anna) { zone in
            ChangeTeamRole(try await zone.id(of: .carla), in: try await zone.team(), isObserver: true)
        },
        EntrySample(NameContact.self, NameContact.Named.self, by: .anna) { zone in
            let team = try await zone.team()
            for person in [Person.daan, .dora] { try await zone.join(team, person, as: .municipality) }
            return NameContact(try await zone.id(of: .dora), in: team)
        },
    ]

    private static let saying = [
        EntrySample(PostToTeam.self, PostToTeam.Posted.self, by: .bilal) { zone in
            PostToTeam("Vrijetekst", in: try await zone.team(), isPublic: false)
        },
        EntrySample(HideTeamPost.self, HideTeamPost.Hidden.self, by: .anna) { zone in
            let team = try await zone.team()
            _ = try await zone.perform(PostToTeam("Vrijetekst", in: team, isPublic: true), as: .bilal)
            return HideTeamPost(1, in: team)
        },
    ]
}

import Support

@testable import Challenges
@testable import MixedZone

extension EntrySample {
    static let opgaven = [
        EntrySample(ChangeDeadlines.self, ChangeDeadlines.Changed.self, by: .frank) { _ in
            ChangeDeadlines([.check: 3])
        },
        EntrySample(RemindOverdue.self, RemindOverdue.Reminded.self, by: nil) { zone in
            _ = try await zone.opgave(in: .inCheck)
            try zone.clock.set("2026-12-02 09:00")
            return RemindOverdue()
        },
        EntrySample(FollowThread.self, FollowThread.Followed.self, by: .carla) { zone in
            let id = try await zone.opgave()
            let thread = try await zone.store.read { try Challenge.find(id, $0)?.thread }
            return FollowThread(try thread.orThrow("thread"), isFollowed: true)
        },
        EntrySample(DraftChallenge.self, DraftChallenge.Drafted.self, by: .daan) { zone in
            _ = try await zone.opgave()
            return DraftChallenge(try await fields(zone))
        },
        EntrySample(EditChallenge.self, EditChallenge.Edited.self, by: .daan) { zone in
            let id = try await zone.opgave(in: .draft)
            return EditChallenge(id, try await fields(zone), edition: 2)
        },
        EntrySample(OfferChallenge.self, ChallengeMoved.self, by: .daan) { zone in
            OfferChallenge(try await zone.opgave(in: .draft))
        },
        EntrySample(AnswerCheck.self, ChallengeMoved.self, by: .jasmijn) { zone in
            AnswerCheck(
                try await zone.opgave(in: .inCheck),
                .requestEdits,
                reason: "Vrijetekst",
                doubts: [CheckDoubt(.isOpen, "Vrijetekst")]
            )
        },
        EntrySample(OpenChallenges.self, OpenChallenges.Opened.self, by: nil) { zone in
            _ = try await zone.opgave(in: .scheduled)
            return OpenChallenges()
        },
        EntrySample(CloseChallenges.self, CloseChallenges.Closed.self, by: nil) { zone in
            _ = try await zone.opgave()
            try zone.clock.set("2027-03-01 09:00")
            return CloseChallenges()
        },
        EntrySample(ExtendChallenge.self, ExtendChallenge.Extended.self, by: .dora) { zone in
            let day = try CivilDay("2027-03-31").orThrow("day")
            return ExtendChallenge(try await zone.opgave(), endsOn: day, reason: "Vrijetekst")
        },
        EntrySample(HandOverChallenge.self, HandOverChallenge.HandedOver.self, by: .daan) { zone in
            HandOverChallenge(try await zone.opgave(), to: try await zone.id(of: .dora))
        },
        EntrySample(ProposeClosing.self, ChallengeMoved.self, by: .daan) { zone in
            ProposeClosing(try await zone.opgave(), reason: "Vrijetekst", learned: "Vrijetekst")
        },
        EntrySample(AnswerClosing.self, ChallengeMoved.self, by: .hanna) { zone in
            let id = try await zone.opgave()
            _ = try await zone.perform(ProposeClosing(id, reason: "Nee", learned: "Iets"), as: .daan)
            return AnswerClosing(id, isAgreed: true, reason: "Vrijetekst")
        },
        EntrySample(WithdrawChallenge.self, ChallengeMoved.self, by: .daan) { zone in
            WithdrawChallenge(try await zone.opgave(), reason: "Vrijetekst")
        },
    ]

    private static func fields(_ zone: TestStore) async throws -> ChallengeFields {
        var fields = ChallengeFields.example(
            owner: try await zone.id(of: .daan),
            deputy: try await zone.id(of: .dora),
            title: "Vrijetekst"
        )
        fields.question = "Vrijetekst van Persoonsnaam?"
        return fields
    }
}

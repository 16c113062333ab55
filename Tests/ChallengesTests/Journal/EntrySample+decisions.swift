import MixedZone
import Support

@testable import Challenges

extension EntrySample {
    static let decided = decisions + rounds

    private static let decisions = [
        EntrySample(RecordDecision.self, DecisionEntry.self, by: .hanna) { zone in
            RecordDecision(.example(because: "Vrijetekst van Persoonsnaam"), after: try await carried(zone))
        },
        EntrySample(CorrectDecision.self, DecisionEntry.self, by: .hanna) { zone in
            CorrectDecision(try await decision(zone), .example(because: "Vrijetekst"))
        },
        EntrySample(MeetCondition.self, MeetCondition.Met.self, by: .hanna) { zone in
            let draft = DecisionDraft.example(.approvedWithConditions, because: "Vrijetekst")
            let id = try await zone.perform(RecordDecision(draft, after: carried(zone)), as: .hanna)
            let conditions = try await zone.store.read { try DecisionCondition.all(of: id, $0) }
            return MeetCondition(try conditions.first.orThrow("condition").id)
        },
        EntrySample(PublishDecisions.self, DecisionEntry.self, by: nil) { zone in
            let draft = DecisionDraft.example(visibleFrom: zone.clock.now + 3_600)
            _ = try await zone.perform(RecordDecision(draft, after: carried(zone)), as: .hanna)
            zone.clock.advance(minutes: 60)
            return PublishDecisions()
        },
        EntrySample(PublishHead.self, PublishHead.Published.self, by: nil) { zone in
            try await gremium(zone)
            return PublishHead()
        },
    ]

    private static let rounds = [
        EntrySample(PlanRound.self, PlanRound.Planned.self, by: .hanna) { zone in
            try await gremium(zone)
            try await zone.store.build(.area("centrum"))
            return PlanRound(
                "Vrijetekst",
                area: "centrum",
                body: "stuurgroep",
                year: 2026,
                budgetCents: 100_000,
                points: 10,
                mostPerPlan: 5,
                cutoff: .top(2),
                from: try amsterdam("2026-12-01 00:00"),
                until: try amsterdam("2026-12-11 00:00")
            )
        },
        EntrySample(AddPlan.self, AddPlan.Added.self, by: .hanna) { zone in
            let plan = try await reviewed(zone)
            let empty = PlanRound(
                "Vrijetekst",
                area: "centrum",
                body: "stuurgroep",
                year: 2026,
                budgetCents: 100_000,
                points: 10,
                mostPerPlan: 5,
                from: try amsterdam("2026-12-02 00:00"),
                until: try amsterdam("2026-12-11 00:00")
            )
            return AddPlan(plan, to: try await zone.store.perform(empty, as: .atCommandLine))
        },
        EntrySample(CancelRound.self, CancelRound.Cancelled.self, by: .hanna) { zone in
            try await gremium(zone)
            return CancelRound(try await zone.store.round(), because: "Vrijetekst")
        },
        EntrySample(SpreadPoints.self, NoFacts.self, by: .carla) { zone in
            let (round, plan) = try await openRound(zone)
            return SpreadPoints([plan: 5], in: round)
        },
        EntrySample(OpenRound.self, OpenRound.Opened.self, by: nil) { zone in
            let round = try await zone.store.round(with: [try await reviewed(zone)])
            zone.clock.advance(days: 8)
            return OpenRound(round)
        },
        EntrySample(CloseRound.self, CloseRound.Counted.self, by: nil) { zone in
            let (round, plan) = try await openRound(zone)
            _ = try await zone.perform(SpreadPoints([plan: 5], in: round), as: .carla)
            zone.clock.advance(days: 10)
            return CloseRound(round)
        },
        EntrySample(TurnRounds.self, TurnRounds.Due.self, by: nil) { zone in
            try await gremium(zone)
            _ = try await zone.store.round()
            zone.clock.advance(days: 1)
            return TurnRounds()
        },
    ]

    /// A body of Gijs with Hanna as secretary.
    private static func reviewed(_ zone: TestStore) async throws -> Proposal.ID {
        try await gremium(zone)
        return try await zone.store.proposal(by: zone.cast(), in: .reviewed)
    }

    private static func carried(_ zone: TestStore) async throws -> Ballot.ID {
        let proposal = try await reviewed(zone)
        try await zone.store.bringToTable(proposal)
        let ballot = try await zone.store.ballot(about: proposal)
        _ = try await zone.perform(CastVote(.inFavour, in: ballot), as: .gijs)
        _ = try await zone.perform(CloseBallot(ballot), as: .hanna)
        return ballot
    }

    private static func decision(_ zone: TestStore) async throws -> Decision.ID {
        try await zone.perform(RecordDecision(.example(), after: carried(zone)), as: .hanna)
    }

    /// A round of the centre that is open, with its one plan.
    private static func openRound(_ zone: TestStore) async throws -> (Round.ID, Proposal.ID) {
        let plan = try await reviewed(zone)
        let round = try await zone.store.round(with: [plan])
        zone.clock.advance(days: 8)
        _ = try await zone.store.perform(TurnRounds(), as: .clock)
        return (round, plan)
    }
}

public import GRDB
public import MixedZone

/// What time itself does on the road from opgave to outcome.
///
/// Each part looks at what is due, not at when it last ran, so that it catches up after a sleep and does no harm
/// when it runs twice.
public enum ChallengesClock {
    /// Does everything that is due at the instant, which is the store's own.
    ///
    /// Throws what the commands throw; what was done before that stays done.
    public static func run(_ store: Store, at now: Instant) async throws {
        for work in all {
            let due = try await store.read { try work.nextDue($0) }
            if let due, due <= now { try await work.run(store) }
        }
    }

    /// When there is something to do again; nil for never.
    public static func nextDue(_ db: Database) throws -> Instant? {
        try all.compactMap { try $0.nextDue(db) }.min()
    }

    /// In this order: what opens can be over in the same moment.
    private static let all: [ClockWork] = [
        ClockWork(OpenChallenges.nextDue) { store in
            while try await store.perform(OpenChallenges(), as: .clock) == OpenChallenges.batch {}
        },
        ClockWork(CloseChallenges.nextDue) { store in
            while try await store.perform(CloseChallenges(), as: .clock) == CloseChallenges.batch {}
        },
        ClockWork(CloseCalls.nextDue) { store in
            while try await store.perform(CloseCalls(), as: .clock) == CloseCalls.batch {}
        },
        ClockWork(CloseDueBallots.nextDue) { store in
            while try await store.perform(CloseDueBallots(), as: .clock) == CloseDueBallots.batch {}
        },
        ClockWork(TurnRounds.nextDue) { store in
            while try await store.perform(TurnRounds(), as: .clock) == TurnRounds.batch {}
        },
        ClockWork(PublishDecisions.nextDue) { store in
            while try await store.perform(PublishDecisions(), as: .clock) == PublishDecisions.batch {}
        },
        ClockWork(PublishHead.nextDue) { store in _ = try await store.perform(PublishHead(), as: .clock) },
        ClockWork(SleepTeams.nextDue) { store in
            while try await store.perform(SleepTeams(), as: .clock) == SleepTeams.batch {}
        },
        ClockWork(HoldSessions.nextDue) { store in
            while try await store.perform(HoldSessions(), as: .clock) == HoldSessions.batch {}
        },
        ClockWork(SubmitProposals.nextDue) { store in
            while try await store.perform(SubmitProposals(), as: .clock) == SubmitProposals.batch {}
        },
        ClockWork(RemindTeams.nextDue) { store in
            while try await store.perform(RemindTeams(), as: .clock) == RemindTeams.batch {}
        },
        ClockWork(ExpireProposals.nextDue) { store in
            while try await store.perform(ExpireProposals(), as: .clock) == ExpireProposals.batch {}
        },
        ClockWork(FinishReviews.nextDue) { store in
            while try await store.perform(FinishReviews(), as: .clock) == FinishReviews.batch {}
        },
        ClockWork(MarkLateMilestones.nextDue) { store in
            while try await store.perform(MarkLateMilestones(), as: .clock) == MarkLateMilestones.batch {}
        },
        ClockWork(AskReports.nextDue) { store in
            while try await store.perform(AskReports(), as: .clock) == AskReports.batch {}
        },
        ClockWork(RemindMeasurements.nextDue) { store in
            while try await store.perform(RemindMeasurements(), as: .clock) == RemindMeasurements.batch {}
        },
    ]
}

/// One part of the clock's work.
struct ClockWork: Sendable {
    let nextDue: @Sendable (Database) throws -> Instant?
    /// Until nothing of the kind is due any more.
    let run: @Sendable (Store) async throws -> Void

    init(
        _ nextDue: @escaping @Sendable (Database) throws -> Instant?,
        run: @escaping @Sendable (Store) async throws -> Void
    ) {
        self.nextDue = nextDue
        self.run = run
    }
}

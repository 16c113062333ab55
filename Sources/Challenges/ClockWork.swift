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
        ClockWork(OpenChallenges.self),
        ClockWork(CloseChallenges.self),
        ClockWork(CloseCalls.self),
        ClockWork(CloseDueBallots.self),
        ClockWork(TurnRounds.self),
        ClockWork(PublishBallots.self),
        ClockWork(PublishDecisions.self),
        ClockWork(PublishHead.nextDue) { store in _ = try await store.perform(PublishHead(), as: .clock) },
        ClockWork(SleepTeams.self),
        ClockWork(HoldSessions.self),
        ClockWork(SubmitProposals.self),
        ClockWork(RemindTeams.self),
        ClockWork(ExpireProposals.self),
        ClockWork(FinishReviews.self),
        ClockWork(MarkLateMilestones.self),
        ClockWork(AskReports.self),
        ClockWork(RemindOverdue.self),
        ClockWork(RemindMeasurements.self),
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

    init<Batch: ClockBatch>(_ batch: Batch.Type) {
        self.init(Batch.nextDue) { try await $0.catchUp(batch) }
    }
}

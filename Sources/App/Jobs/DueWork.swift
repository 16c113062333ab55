import Booking
import Challenges
import GRDB
import MixedZone

/// What time itself does in a zone: says who did not come, who has left and what nobody answered, gathers what can
/// wait into daily letters, and destroys what was kept long enough.
///
/// Each part looks at what is due, not at when it last ran, so that it catches up after a sleep and does no harm
/// when it runs twice.
enum DueWork {
    static let retention = "retention"

    /// Seconds after which something that should be over and is not is looked at again.
    private static let patience = 60

    /// Does everything that is due at the instant, which is the store's own.
    ///
    /// Throws what the commands throw; what was done before that stays done.
    static func run(_ store: Store, at now: Instant) async throws {
        let due = try await store.read { db in
            (
                missed: try MarkNoShows.nextDue(db), open: try CloseVisits.nextDue(db),
                unanswered: try LapseRequests.nextDue(db), digest: try DailyDigest.nextDue(db),
                jobs: try DueJobs.load(db)
            )
        }
        if let missed = due.missed, missed <= now {
            try await store.catchUp(MarkNoShows.self)
        }
        if let open = due.open, open <= now {
            try await store.catchUp(CloseVisits.self)
        }
        if let unanswered = due.unanswered, unanswered <= now {
            try await store.catchUp(LapseRequests.self)
        }
        try await ChallengesClock.run(store, at: now)
        if let digest = due.digest, digest <= now {
            while try await store.keep(GatherDigests()) == GatherDigests.batch {}
        }
        if due.jobs[retention].map({ $0 <= now }) ?? true {
            let isDone = try await RetentionRound(store: store).run()
            let next = try await store.read { db in isDone ? try nextNight(after: now, db) : now + 1 }
            _ = try await store.keep(MarkJobRun(job: retention, nextDue: next))
        }
    }

    /// When there is something to do again, mail included.
    static func nextDue(after now: Instant, _ db: Database) throws -> Instant {
        let instants = [
            try DueJobs.load(db)[retention] ?? now,
            try MarkNoShows.nextDue(db),
            try LapseRequests.nextDue(db),
            try CloseVisits.nextDue(db),
            try ChallengesClock.nextDue(db),
            try WaitingMessage.nextDue(db),
            try DailyDigest.nextDue(db),
            try Erasures.unnoted(db).first?.at,
            try Forgetting.nextRewrite(db),
        ]
        let next = instants.compactMap(\.self).min() ?? now + 86_400
        return max(next, now + 1) == next ? next : now + patience
    }

    /// Half past three at night, on the zone's clock.
    private static func nextNight(after now: Instant, _ db: Database) throws -> Instant {
        let clock = try Zone.load(db).timeZone
        guard let night = MinuteOfDay(hour: 3, minute: 30) else { return now + 86_400 }
        let today = clock.day(of: now)
        let nights = [today, today.adding(days: 1)].flatMap { clock.instants(day: $0, minute: night) }
        return nights.first { $0 > now } ?? now + 86_400
    }
}

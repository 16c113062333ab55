import GRDB
import MixedZone

/// The day on which a scenario was played: what is true "today" in the demonstration, and stale afterwards.
enum Demonstration {
    private static let job = "demonstration"

    /// Notes that the demonstration's day ends then.
    static func noted(until end: Instant) -> MarkJobRun {
        MarkJobRun(job: job, nextDue: end)
    }

    /// When the demonstration's day ends (Unix seconds, UTC); nil for a zone on which no scenario was played.
    static func endOfDay(_ db: Database) throws -> Instant? {
        try DueJobs.load(db)[job]
    }
}

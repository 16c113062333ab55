public import GRDB
public import MixedZone

/// The deadlines of the road: how long each lasts is data of the zone, in working days of the Dutch calendar.
public enum Deadline: String, Codable, Sendable, CaseIterable {
    /// For the check of an opgave, and for what the owner was asked to change.
    case check
    /// For a first answer to an idea.
    case idea
    /// For an opgave that is over: an answer, or what was learned.
    case closing
    /// For members of a team to object to handing in their proposal; two days unless the zone says otherwise.
    case consent
    /// For somebody to take care of a proposal that came in.
    case receipt
    /// For the question whether a proposal can be treated, and which track it takes.
    case screening
    /// For the answers of a team.
    case answers
    /// For the assignment of reviewers.
    case assignment
    case review, revision
    /// How long papers are public before the meeting that decides.
    case papers
    case decision
    /// For a team to object to a decision.
    case objection
    case ruling
    /// Between two reports on the execution: six weeks unless the zone says otherwise.
    case report
    /// After which a team without a sign of life sleeps.
    case dormancy

    /// Working days where the zone says nothing.
    public var usualDays: Int {
        switch self {
        case .consent: 2
        case .receipt: 1
        case .check, .assignment, .papers: 5
        case .idea, .screening: 10
        case .answers, .review: 15
        case .closing, .revision: 20
        case .objection, .decision, .ruling, .report: 30
        case .dormancy: 60
        }
    }
}

/// The zone's deadlines, and the clock by which they run.
public struct Deadlines: Sendable {
    let days: [Deadline: Int]
    public let clock: CivilZone

    public func days(_ deadline: Deadline) -> Int { days[deadline] ?? deadline.usualDays }

    /// The end of the last working day of the deadline; the day of the event itself does not count.
    public func due(_ deadline: Deadline, after event: Instant) -> Instant {
        clock.interval(of: lastDay(deadline, after: event)).end
    }

    /// The working day on which it ends.
    public func lastDay(_ deadline: Deadline, after event: Instant) -> CivilDay {
        var day = clock.day(of: event)
        for _ in 0..<days(deadline) {
            day = DutchCalendar.nextWorkingDay(onOrAfter: day.adding(days: 1))
        }
        return day
    }
}

// MARK: - Database

extension Deadlines {
    public static func load(_ db: Database) throws -> Deadlines {
        let rows = try Row.fetchAll(db.cachedStatement(sql: "SELECT name, working_days FROM deadlines"))
        let days = rows.compactMap { row in
            Deadline(rawValue: row["name"]).map { ($0, row["working_days"] as Int) }
        }
        return Deadlines(
            days: Dictionary(days) { first, _ in first },
            clock: try Zone.load(db).timeZone
        )
    }
}

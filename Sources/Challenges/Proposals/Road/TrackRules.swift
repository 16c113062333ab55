public import GRDB

/// What a proposal has to meet for the quick track, and how many read it, as the zone has it from a year on.
public struct TrackRules: Codable, Sendable, Equatable {
    /// From which year on they hold.
    public let year: Int
    /// What it may cost at most, in cents.
    public let thresholdCents: Int
    public let quickReviewers: Int
    public let longReviewers: Int

    public init(year: Int, thresholdCents: Int, quickReviewers: Int, longReviewers: Int) {
        self.year = year
        self.thresholdCents = thresholdCents
        self.quickReviewers = quickReviewers
        self.longReviewers = longReviewers
    }

    /// Where the zone says nothing: five thousand euros, one and two readers.
    public static let usual = TrackRules(
        year: 0,
        thresholdCents: 500_000,
        quickReviewers: 1,
        longReviewers: 2
    )

    public func reviewers(for track: Proposal.Track) -> Int {
        track == .quick ? quickReviewers : longReviewers
    }
}

// MARK: - Database

extension TrackRules: FetchableRecord {
    public init(row: Row) {
        year = row["year"]
        thresholdCents = row["threshold_cents"]
        quickReviewers = row["quick_reviewers"]
        longReviewers = row["long_reviewers"]
    }

    /// The newest rules that hold in the year.
    public static func inForce(in year: Int, _ db: Database) throws -> TrackRules {
        try fetchOne(
            db.cachedStatement(
                sql: "SELECT * FROM track_rules WHERE year <= ? ORDER BY year DESC LIMIT 1"
            ),
            arguments: [year]
        ) ?? usual
    }
}

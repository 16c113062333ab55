import MixedZone

/// The tables of the road from opgave to outcome.
enum ChallengesSchema {
    static let migrations = [
        Migration("0001 threads", sql: ThreadSchema.tables),
        Migration("0002 opgaven", sql: OpgaveSchema.tables),
        Migration("0003 teams", sql: TeamSchema.tables),
        Migration("0004 proposals", sql: ProposalSchema.tables),
        Migration("0005 bodies", sql: BodySchema.tables),
        Migration("0006 ballots", sql: BallotSchema.tables),
        Migration("0007 execution", sql: ExecutionSchema.tables),
        Migration("0008 papers", sql: PaperSchema.tables),
        Migration("0009 search", sql: SearchSchema.tables),
        Migration("0010 indexes", sql: IndexSchema.indexes),
    ]

    static let retention: [String: Retention] = [
        ThreadSchema.retention, OpgaveSchema.retention, TeamSchema.retention, ProposalSchema.retention,
        BodySchema.retention, BallotSchema.retention, ExecutionSchema.retention, PaperSchema.retention,
        SearchSchema.retention,
    ].reduce(into: [:]) { all, part in all.merge(part) { first, _ in first } }

    /// A thing begins and moves only as the table of edges says, whatever the code above believes.
    static func guarding(_ table: String, _ kind: String) -> String {
        """
        CREATE TRIGGER \(table)_begin BEFORE INSERT ON \(table)
        WHEN NOT EXISTS (SELECT 1 FROM edges WHERE thing = '\(kind)' AND from_state = '' AND to_state = NEW.state)
        BEGIN SELECT RAISE(ABORT, '\(kind).undeclared-beginning'); END;
        CREATE TRIGGER \(table)_follow_edges BEFORE UPDATE OF state ON \(table)
        WHEN NEW.state <> OLD.state AND NOT EXISTS (
            SELECT 1 FROM edges WHERE thing = '\(kind)' AND from_state = OLD.state AND to_state = NEW.state
        )
        BEGIN SELECT RAISE(ABORT, '\(kind).undeclared-move'); END;
        CREATE INDEX \(table)_due ON \(table) (due_at) WHERE due_at IS NOT NULL;

        """
    }

    /// Rows are only ever added.
    static func appendOnly(_ table: String) -> String {
        """
        CREATE TRIGGER \(table)_are_kept BEFORE DELETE ON \(table)
        BEGIN SELECT RAISE(ABORT, '\(table).append-only'); END;
        CREATE TRIGGER \(table)_are_fixed BEFORE UPDATE ON \(table)
        BEGIN SELECT RAISE(ABORT, '\(table).append-only'); END;

        """
    }
}

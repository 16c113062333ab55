public import GRDB
public import MixedZone

/// Something that somebody was asked to do, and that is not done now that its time is over.
public struct Overdue: Sendable, Equatable {
    public let thing: Thing
    /// The number of an action of the meeting, or of a condition of the decision; 0 for the thing itself.
    public let item: Int
    /// What is to be done; the sentence is `ask.<ask>`.
    public let ask: String
    /// When the time was over.
    public let due: Instant
    /// The same as it is stored: an instant, or a day for what is to be done by a day.
    let stored: String
}

// MARK: - Database

extension Overdue {
    /// The time is over and nobody acted; the one that is late longest first.
    public static func all(at now: Instant, most: Int = 200, _ db: Database) throws -> [Overdue] {
        try load(at: now, where: "1", most: most, db)
    }

    /// Those of which nobody was reminded.
    static func unreminded(at now: Instant, most: Int, _ db: Database) throws -> [Overdue] {
        try load(at: now, where: isUnreminded, most: most, db)
    }

    /// When the time of the next one is over of which nobody was reminded; nil for none.
    static func nextDue(_ db: Database) throws -> Instant? {
        let clock = try Zone.load(db).timeZone
        let row = try Row.fetchOne(
            db.cachedStatement(
                sql: "\(waits) SELECT min(due_at) AS due, min(due_on) AS day FROM waits WHERE \(isUnreminded)"
            )
        )
        let day = (row?["day"] as CivilDay?).map { clock.interval(of: $0).end }
        return [row?["due"] as Instant?, day].compactMap(\.self).min()
    }

    private static func load(
        at now: Instant,
        where condition: String,
        most: Int,
        _ db: Database
    ) throws -> [Overdue] {
        let clock = try Zone.load(db).timeZone
        let rows = try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    \(waits) SELECT *, coalesce(CAST(due_at AS TEXT), due_on) AS stored FROM waits
                    WHERE (due_at <= ? OR due_on < ?) AND \(condition) LIMIT ?
                    """
            ),
            arguments: [now, clock.day(of: now), most]
        )
        return try rows.map { row in
            let day: CivilDay? = row["due_on"]
            return Overdue(
                thing: Thing(try StoredValue.read(row, "thing"), row["id"] as String),
                item: row["item"],
                ask: row["ask"],
                due: day.map { clock.interval(of: $0).end } ?? row["due_at"],
                stored: row["stored"]
            )
        }.sorted { $0.due < $1.due }
    }

    private static let isUnreminded = """
        NOT EXISTS (
            SELECT 1 FROM reminders WHERE reminders.thing = waits.thing AND thing_id = waits.id
                AND reminders.item = waits.item AND due = coalesce(CAST(due_at AS TEXT), due_on)
        )
        """

    /// Everything that waits for a person until an instant or a day.
    private static let waits = """
        WITH waits (thing, id, item, ask, due_at, due_on) AS (
            SELECT 'challenge', id, 0, CASE state WHEN 'inCheck' THEN 'check-challenge'
                WHEN 'editsRequested' THEN 'edit-challenge' WHEN 'closing' THEN 'answer-closing'
                ELSE 'conclude-challenge' END, due_at, NULL
            FROM challenges WHERE state IN ('inCheck', 'editsRequested', 'closing', 'closed') AND due_at IS NOT NULL
            UNION ALL
            SELECT 'idea', id, 0, CASE state WHEN 'received' THEN 'take-idea' ELSE 'answer-idea' END, due_at, NULL
            FROM ideas WHERE state IN ('received', 'inCare') AND due_at IS NOT NULL
            UNION ALL
            SELECT 'proposal', id, 0, CASE state WHEN 'submitted' THEN 'take-proposal'
                WHEN 'screening' THEN 'screen-proposal' WHEN 'referral' THEN 'answer-referral'
                WHEN 'onTrack' THEN 'assign-reviewers' WHEN 'forDecision' THEN 'decide'
                ELSE 'rule-on-objection' END, due_at, NULL
            FROM proposals WHERE due_at IS NOT NULL
                AND state IN ('submitted', 'screening', 'referral', 'onTrack', 'forDecision', 'inObjection')
                AND NOT EXISTS (
                    SELECT 1 FROM decisions WHERE proposal_id = proposals.id
                        AND decisions.id NOT IN (SELECT decision_id FROM published_decisions)
                )
            UNION ALL
            SELECT 'meeting', meeting_id, id, 'finish-action', NULL, due_on FROM actions
            WHERE done_at IS NULL AND dropped_at IS NULL AND due_on IS NOT NULL
            UNION ALL
            SELECT 'decision', decision_id, id, 'meet-condition', NULL, due_on FROM conditions
            WHERE met_at IS NULL AND decision_id IN (SELECT decision_id FROM published_decisions) AND NOT EXISTS (
                SELECT 1 FROM decisions WHERE corrects_id = conditions.decision_id
            )
        )
        """
}

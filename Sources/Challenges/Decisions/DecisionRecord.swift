internal import GRDB
internal import MixedZone

/// A decision on its way into the register.
struct DecisionRecord {
    let vote: CountedVote
    let draft: DecisionDraft
    let thread: ThreadID
    let corrects: Decision?

    static func exists(for vote: CountedVote, _ db: Database) throws -> Bool {
        let (ballot, round) = vote.source.columns
        return try Bool.fetchOne(
            db,
            sql: """
                SELECT EXISTS (
                    SELECT 1 FROM decisions WHERE ballot_id IS ? AND round_id IS ? AND proposal_id = ?
                )
                """,
            arguments: [ballot, round, vote.proposal]
        ) ?? false
    }

    /// Makes the journal's entry and the row.
    ///
    /// The entry is public; under an embargo one that says the same follows when the decision is published.
    /// Throws `InvalidFields` for the fields of the draft.
    func keep(in transaction: Transaction) throws -> Decision {
        let (db, now) = (transaction.db, transaction.now)
        let today = try transaction.today
        let problems = draft.problems(on: corrects?.decidedOn ?? today)
        guard problems.isEmpty else { throw InvalidFields(problems) }
        let visible = [draft.visibleFrom, vote.visibleFrom].compactMap(\.self).reduce(now, max)
        let deadlines = try Deadlines.load(db)
        let until = draft.outcome == .returned ? nil : deadlines.lastDay(.objection, after: visible)
        let decidedOn = deadlines.clock.day(of: vote.closedAt)
        let number = try Self.nextNumber(in: today.year, db)
        guard let reason = try WrittenText.keep(draft.reason.trimmingWhitespace, in: transaction) else {
            throw InvalidFields([FieldProblem("reason", "text-missing")])
        }
        let minority = try WrittenText.keep(draft.minority.trimmingWhitespace, in: transaction)
        let id = Decision.ID.random(at: now)
        try transaction.record(
            Subject("decision", id),
            isPublic: visible <= now,
            DecisionEntry(
                number: number,
                body: vote.body,
                proposal: vote.proposal,
                version: vote.version,
                outcome: draft.outcome,
                decidedOn: decidedOn,
                legalStatus: draft.legalStatus,
                reasonDigest: reason.digest,
                minorityDigest: minority?.digest,
                conditions: draft.conditions.count,
                measureOn: draft.isApproval ? draft.measureOn : nil,
                objectionUntil: until,
                corrects: corrects?.number,
                categories: vote.categories,
                inFavour: vote.inFavour,
                against: vote.against,
                abstain: vote.abstain
            )
        )
        let (ballot, round) = vote.source.columns
        try db.execute(
            sql: """
                INSERT INTO decisions (id, thread_id, number, body_id, ballot_id, round_id, proposal_id, version,
                    outcome, decided_on, tally, reason_id, minority_id, legal_status, objection_route,
                    objection_until, measure_on, visible_from, decided_at, corrects_id, sequence)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, (SELECT max(sequence) FROM journal))
                """,
            arguments: [
                id, thread, number, vote.body, ballot, round, vote.proposal, vote.version,
                draft.outcome.rawValue, decidedOn, vote.json, reason.id, minority?.id,
                draft.legalStatus.rawValue, draft.objectionRoute.trimmingWhitespace, until,
                draft.isApproval ? draft.measureOn : nil, visible, now, corrects?.id,
            ]
        )
        for condition in draft.conditions {
            try db.execute(
                sql: "INSERT INTO conditions (decision_id, condition, owner_id, due_on) VALUES (?, ?, ?, ?)",
                arguments: [id, condition.condition.trimmingWhitespace, condition.owner, condition.dueOn]
            )
        }
        transaction.touch(Decision.topic)
        transaction.touch(Body.topic(vote.body))
        return try Decision.existing(id, db)
    }

    private static func nextNumber(in year: Int, _ db: Database) throws -> String {
        let count =
            try Int.fetchOne(
                db,
                sql: "SELECT count(*) FROM decisions WHERE number LIKE ? || '-%'",
                arguments: ["\(year)"]
            ) ?? 0
        let digits = String(count + 1)
        return "\(year)-\(String(repeating: "0", count: max(0, 3 - digits.count)))\(digits)"
    }
}

extension Decision.Source {
    fileprivate var columns: (ballot: Ballot.ID?, round: Round.ID?) {
        switch self {
        case .ballot(let id): (id, nil)
        case .round(let id): (nil, id)
        }
    }
}

internal import GRDB
public import MixedZone

/// A voting round is over and is counted; the clock alone sends this.
public struct CloseRound: Command {
    public static let name = "close-round"
    public static let permission = Permission.clock

    public let round: Round.ID

    public init(_ round: Round.ID) {
        self.round = round
    }

    /// The plans by rank, with points and award at the same place.
    struct Counted: Facts {
        let body: String
        let voters: Int
        let proposals: [Proposal.ID]
        let points: [Int]
        let awarded: [Bool]
        let spentCents: Int
    }

    public func run(in transaction: Transaction) throws -> Done {
        let db = transaction.db
        let round = try Round.existing(round, db)
        guard round.state == .open, round.closesAt <= transaction.now else { throw RoundRefusal.notNow }
        let count = RoundCount(
            try plans(of: round, db),
            budgetCents: round.budgetCents,
            cutoff: round.cutoff
        )
        for line in count.lines {
            try db.execute(
                sql: """
                    UPDATE round_plans SET points = ?, rank = ?, is_awarded = ?
                    WHERE round_id = ? AND proposal_id = ?
                    """,
                arguments: [line.points, line.rank, line.isAwarded, round.id, line.proposal]
            )
        }
        try transaction.record(
            Subject("round", round.id),
            isPublic: true,
            Counted(
                body: round.body,
                voters: try RoundVoters.count(round.id, db),
                proposals: count.lines.map(\.proposal),
                points: count.lines.map(\.points),
                awarded: count.lines.map(\.isAwarded),
                spentCents: count.spentCents
            )
        )
        _ = try Move(
            thing: round.id.description,
            thread: round.thread,
            from: round.state,
            to: .closed,
            mover: .clock,
            body: round.body
        ).carryOut(in: transaction)
        try Telling.ask(
            try BodySecretary.all(of: round.body, db),
            to: "record-round",
            about: round.thing,
            in: transaction
        )
        transaction.touch(round.topic)
        return Done()
    }

    private func plans(of round: Round, _ db: Database) throws -> [RoundCount.Plan] {
        let points = try Row.fetchAll(
            db,
            sql: """
                SELECT proposal_id, sum(points) AS points FROM round_votes WHERE round_id = ? GROUP BY proposal_id
                """,
            arguments: [round.id]
        ).reduce(into: [Proposal.ID: Int]()) { $0[$1["proposal_id"]] = $1["points"] }
        return try RoundPlan.all(of: round.id, db).map { plan in
            RoundCount.Plan(
                plan.proposal,
                costCents: plan.costCents,
                submittedAt: plan.submittedAt,
                points: points[plan.proposal] ?? 0
            )
        }
    }
}

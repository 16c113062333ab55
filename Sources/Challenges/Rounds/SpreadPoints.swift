private import GRDB
public import MixedZone

/// A resident of the area, known as such since before the opening, spreads points over the plans, and can change that
/// once while the round is open.
///
/// The journal knows that somebody took part; how the points lie is counted at the end and told to nobody before.
public struct SpreadPoints: Command {
    public static let name = "spread-points"
    public static let permission = Permission.roles([.resident])

    public let round: Round.ID
    public let points: [Proposal.ID: Int]

    public init(_ points: [Proposal.ID: Int], in round: Round.ID) {
        self.round = round
        self.points = points.filter { $0.value != 0 }
    }

    /// Throws `InvalidFields` for `points`, ``RoundRefusal`` and `KernelRefusal`.
    public func run(in transaction: Transaction) throws -> Done {
        let (db, member) = (transaction.db, try transaction.member)
        let round = try Round.existing(round, db)
        let policy = try RoundPolicy.load(transaction.standing, round, db)
        try transaction.demand(policy.isResident, for: Self.self)
        guard round.takesPoints(at: transaction.now) else { throw RoundRefusal.notNow }
        try check(round, db)
        let changes = try Int.fetchOne(
            db,
            sql: "SELECT changes FROM round_voters WHERE round_id = ? AND member_id = ?",
            arguments: [round.id, member]
        )
        guard changes != 1 else { throw RoundRefusal.changedAlready }
        try db.execute(
            sql: """
                INSERT INTO round_voters (round_id, member_id) VALUES (?, ?)
                ON CONFLICT (round_id, member_id) DO UPDATE SET changes = changes + 1
                """,
            arguments: [round.id, member]
        )
        try db.execute(
            sql: "DELETE FROM round_votes WHERE round_id = ? AND member_id = ?",
            arguments: [round.id, member]
        )
        for (proposal, given) in points.sorted(by: { $0.key.description < $1.key.description }) {
            try db.execute(
                sql: "INSERT INTO round_votes (round_id, member_id, proposal_id, points) VALUES (?, ?, ?, ?)",
                arguments: [round.id, member, proposal, given]
            )
        }
        try transaction.record(Subject("round", round.id))
        transaction.touch(round.topic)
        return Done()
    }

    private func check(_ round: Round, _ db: Database) throws {
        let plans = Set(try RoundPlan.all(of: round.id, db).map(\.proposal))
        guard points.keys.allSatisfy(plans.contains) else { throw KernelRefusal.missing }
        let isLawful =
            !points.isEmpty && points.values.allSatisfy { (1...round.mostPerPlan).contains($0) }
            && points.values.reduce(0, +) <= round.points
        guard isLawful else { throw InvalidFields([FieldProblem("points", "points-spread")]) }
    }
}

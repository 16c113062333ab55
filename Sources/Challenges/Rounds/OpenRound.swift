internal import GRDB
public import MixedZone

/// A voting round opens; the clock alone sends this.
public struct OpenRound: Command {
    public static let name = "open-round"
    public static let permission = Permission.clock

    public let round: Round.ID

    public init(_ round: Round.ID) {
        self.round = round
    }

    struct Opened: Facts {
        let proposals: [Proposal.ID]
        let versions: [String]
    }

    public func run(in transaction: Transaction) throws -> Done {
        let db = transaction.db
        let round = try Round.existing(round, db)
        guard round.state == .planned, round.opensAt <= transaction.now else { throw RoundRefusal.notNow }
        let plans = try RoundPlan.all(of: round.id, db)
        try transaction.record(
            Subject("round", round.id),
            isPublic: true,
            Opened(proposals: plans.map(\.proposal), versions: plans.map(\.version))
        )
        _ = try Move(
            thing: round.id.description,
            thread: round.thread,
            from: round.state,
            to: .open,
            mover: .clock,
            body: round.body,
            due: round.closesAt
        ).carryOut(in: transaction)
        transaction.touch(round.topic)
        return Done()
    }
}

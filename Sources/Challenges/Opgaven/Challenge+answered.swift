internal import GRDB
internal import MixedZone

extension Challenge {
    /// A proposal was approved: the opgave that it is for is answered, if it still waits for that.
    ///
    /// Part of the command that decides, which has recorded its own entry.
    ///
    /// - Parameter proposal: its identifier; nothing happens for a proposal of a team's own.
    static func answered(by proposal: some CustomStringConvertible, in transaction: Transaction) throws {
        let db = transaction.db
        let id = try Challenge.ID.fetchOne(
            db.cachedStatement(sql: "SELECT challenge_id FROM proposals WHERE id = ?"),
            arguments: [proposal.description]
        )
        guard let known = try id.flatMap({ try find($0, db) }) else { return }
        guard known.state.next.contains(.answered) else { return }
        _ = try Move(
            thing: known.id.description,
            thread: known.thread,
            from: known.state,
            to: .answered,
            mover: .clock
        ).carryOut(in: transaction)
        transaction.touch(known.topic)
    }
}

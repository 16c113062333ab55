internal import GRDB
internal import MixedZone

extension Execution {
    /// A decision that takes the place of another keeps the execution that began with it; while nobody has measured,
    /// the day of the first measurement is that of the correction.
    static func follow(_ correction: Decision, in transaction: Transaction) throws {
        let db = transaction.db
        try db.execute(
            sql: "UPDATE executions SET decision_id = ? WHERE decision_id = ?",
            arguments: [correction.id, correction.corrects]
        )
        guard db.changesCount == 1, let measureOn = correction.measureOn else { return }
        let due = try Zone.load(db).timeZone.interval(of: measureOn).end
        try db.execute(
            sql: """
                UPDATE outcomes SET measure_on = ?1, due_at = ?2
                WHERE proposal_id = ?3 AND state = 'awaiting' AND measure_on <> ?1
                """,
            arguments: [measureOn, due, correction.proposal]
        )
    }
}

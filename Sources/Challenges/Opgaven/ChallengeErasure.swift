internal import GRDB
internal import MixedZone

/// What goes with somebody who leaves the zone: the opgaven of theirs that are not over have no owner any more, which the
/// deputy and the administrators are asked to mend.
///
/// The pseudonym stays: whose question it was is part of the record.
enum ChallengeErasure {
    static let erase: Eraser = { member, transaction in
        let db = transaction.db
        try db.execute(sql: "UPDATE challenges SET deputy_id = NULL WHERE deputy_id = ?", arguments: [member])
        let orphans = try Challenge.fetchAll(
            db,
            sql: "\(Challenge.select) WHERE owner_id = ?",
            arguments: [member]
        ).filter { !$0.state.isFinal }
        guard !orphans.isEmpty else { return }
        let administrators = try AreaReach.load(nil, db)
            .holders(of: .administrator, at: transaction.now, db)
        for challenge in orphans {
            try Telling.ask(
                Set(administrators + [challenge.deputy].compactMap(\.self)).subtracting([member]),
                to: "name-owner",
                about: challenge.thing,
                in: transaction
            )
            transaction.touch(challenge.topic)
        }
    }
}

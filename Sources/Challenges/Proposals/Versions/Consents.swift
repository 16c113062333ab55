public import GRDB
public import MixedZone

/// Which members agreed that the proposal is handed in, in the round that runs.
public enum Consents {
    /// How often it was laid before the members.
    static func round(of proposal: Proposal.ID, _ db: Database) throws -> Int {
        try Int.fetchOne(
            db.cachedStatement(
                sql: "SELECT coalesce(max(round), 0) FROM member_consents WHERE proposal_id = ?"
            ),
            arguments: [proposal]
        ) ?? 0
    }

    /// Who agreed in the last round.
    public static func given(to proposal: Proposal.ID, _ db: Database) throws -> Set<Member.ID> {
        try Member.ID.fetchSet(
            db.cachedStatement(
                sql: """
                    SELECT member_id FROM member_consents
                    WHERE proposal_id = ?1 AND agrees = 1
                        AND round = (SELECT max(round) FROM member_consents WHERE proposal_id = ?1)
                    """
            ),
            arguments: [proposal]
        )
    }

    static func note(
        _ member: Member.ID,
        agrees: Bool,
        to proposal: Proposal.ID,
        round: Int,
        in transaction: Transaction
    ) throws {
        try transaction.db.cachedStatement(
            sql: """
                INSERT OR REPLACE INTO member_consents (proposal_id, round, member_id, agrees, given_at)
                VALUES (?, ?, ?, ?, ?)
                """
        ).execute(arguments: [proposal, round, member, agrees, transaction.now])
    }
}

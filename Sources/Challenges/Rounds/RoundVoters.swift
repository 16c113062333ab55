public import GRDB
public import MixedZone

/// Who took part in a voting round; what they gave is told to nobody.
public enum RoundVoters {
    /// What one person can still do.
    public enum Turn: Sendable, Equatable {
        case first, change, over
    }

    public static func count(_ round: Round.ID, _ db: Database) throws -> Int {
        try Int.fetchOne(
            db,
            sql: "SELECT count(*) FROM round_voters WHERE round_id = ?",
            arguments: [round]
        ) ?? 0
    }

    public static func turn(of member: Member.ID, in round: Round.ID, _ db: Database) throws -> Turn {
        let changes = try Int.fetchOne(
            db,
            sql: "SELECT changes FROM round_voters WHERE round_id = ? AND member_id = ?",
            arguments: [round, member]
        )
        return changes.map { $0 == 0 ? .change : .over } ?? .first
    }

    /// The own points of somebody, for who wants to change them.
    public static func points(
        of member: Member.ID,
        in round: Round.ID,
        _ db: Database
    ) throws -> [Proposal.ID: Int] {
        try Row.fetchAll(
            db,
            sql: "SELECT proposal_id, points FROM round_votes WHERE round_id = ? AND member_id = ?",
            arguments: [round, member]
        ).reduce(into: [:]) { $0[$1["proposal_id"]] = $1["points"] }
    }
}

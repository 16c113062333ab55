public import GRDB
public import MixedZone

/// A seat as it was when a ballot opened.
public struct BallotSeat: Sendable, Equatable {
    public let seat: String
    public let category: SeatCategory
    /// Who may vote for it; nil for a vacant seat.
    public let member: Member.ID?
    public let isDeputy: Bool
    public let isPresent: Bool
    public let isRecused: Bool
    public let hasVoted: Bool

    /// Whether a vote of it would count.
    public var takesPart: Bool { isPresent && !isRecused }
}

// MARK: - Database

extension BallotSeat: FetchableRecord {
    public init(row: Row) throws {
        seat = row["seat_id"]
        category = try StoredValue.read(row, "category")
        member = row["member_id"]
        isDeputy = row["is_deputy"]
        isPresent = row["is_present"]
        isRecused = row["is_recused"]
        hasVoted = row["has_voted"]
    }

    /// In the order of the body's seats; none before the opening.
    public static func all(of ballot: Ballot.ID, _ db: Database) throws -> [BallotSeat] {
        try fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT ballot_seats.* FROM ballot_seats JOIN body_seats ON body_seats.id = seat_id
                    WHERE ballot_id = ? ORDER BY body_seats.position
                    """
            ),
            arguments: [ballot]
        )
    }

    static func insert(_ line: Roll.Line, _ ballot: Ballot.ID, _ db: Database) throws {
        try db.cachedStatement(
            sql: """
                INSERT INTO ballot_seats
                    (ballot_id, seat_id, category, member_id, is_deputy, is_present, is_recused)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(
            arguments: [
                ballot, line.seat.id, line.seat.category.rawValue, line.member, line.isDeputy, line.isPresent,
                line.isRecused,
            ]
        )
    }

    /// Who stepped back from this ballot, by seat.
    public static func recusals(
        of ballot: Ballot.ID,
        _ db: Database
    ) throws -> [(seat: String, member: Member.ID)] {
        try Row.fetchAll(
            db.cachedStatement(sql: "SELECT seat_id, member_id FROM ballot_recusals WHERE ballot_id = ?"),
            arguments: [ballot]
        ).map { ($0["seat_id"], $0["member_id"]) }
    }
}

public import GRDB
public import MixedZone

/// Somebody who holds a seat, or stands in for its holder, for a term.
public struct SeatTerm: Sendable, Equatable {
    public let id: Int
    public let seat: String
    public let member: Member.ID
    public let isDeputy: Bool
    /// The first day of the term, on the zone's calendar.
    public let startsOn: CivilDay
    /// The first day after the term; nil for no end.
    public let endsBefore: CivilDay?
    public let designation: Designation

    public func holds(on day: CivilDay) -> Bool {
        startsOn <= day && (endsBefore.map { day < $0 } ?? true)
    }

    /// Whether the two terms have a day in common.
    func meets(from start: CivilDay, before end: CivilDay?) -> Bool {
        (end.map { startsOn < $0 } ?? true) && (endsBefore.map { start < $0 } ?? true)
    }
}

// MARK: - Database

extension SeatTerm: FetchableRecord {
    public init(row: Row) throws {
        id = row["id"]
        seat = row["seat_id"]
        member = row["member_id"]
        isDeputy = row["is_deputy"]
        startsOn = row["starts_on"]
        endsBefore = row["ends_before"]
        designation = try StoredValue.read(row, "designation")
    }

    /// All terms of all seats of the body, the oldest first.
    public static func all(of body: String, _ db: Database) throws -> [SeatTerm] {
        try fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT seat_holders.* FROM seat_holders JOIN body_seats ON body_seats.id = seat_id
                    WHERE body_id = ? ORDER BY body_seats.position, starts_on, seat_holders.id
                    """
            ),
            arguments: [body]
        )
    }

    /// Who holds a seat of the body on the day, or stands in.
    public static func current(of body: String, on day: CivilDay, _ db: Database) throws -> [SeatTerm] {
        try all(of: body, db).filter { $0.holds(on: day) }
    }

    /// Ends terms with the day before `today`; one that has not begun is no more.
    ///
    /// - Parameter which: a condition in SQL with one argument.
    static func endAll(
        _ which: String,
        _ argument: some DatabaseValueConvertible,
        _ today: CivilDay,
        _ db: Database
    ) throws {
        try db.execute(
            sql: "DELETE FROM seat_holders WHERE \(which) AND starts_on >= ?",
            arguments: [argument, today]
        )
        try db.execute(
            sql: """
                UPDATE seat_holders SET ends_before = ?2
                WHERE \(which.replacing("?", with: "?1")) AND (ends_before IS NULL OR ends_before > ?2)
                """,
            arguments: [argument, today]
        )
    }

    static func existing(_ id: Int, _ db: Database) throws -> SeatTerm {
        let holder = try fetchOne(db, sql: "SELECT * FROM seat_holders WHERE id = ?", arguments: [id])
        guard let holder else { throw KernelRefusal.missing }
        return holder
    }
}

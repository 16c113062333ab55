public import GRDB
public import MixedZone

/// The seats of a location over one interval: where they stand, and who has them.
public struct DayPlan: Sendable {
    public let rooms: [Room]
    /// By number.
    public let seats: [Seat]
    public let occupants: [Seat.ID: Occupant]

    public struct Occupant: Sendable, Equatable {
        public let reservation: Reservation.ID
        /// Nil for a walk-in without an account.
        public let member: Member.ID?
    }

    public func isFree(_ seat: Seat.ID) -> Bool { occupants[seat] == nil }

    /// The seats that a member holds.
    public func seats(of member: Member.ID) -> Set<Seat.ID> {
        Set(occupants.filter { $0.value.member == member }.keys)
    }
}

// MARK: - Database

extension DayPlan {
    public static func load(_ location: String, in interval: Interval, _ db: Database) throws -> DayPlan {
        let rows = try Row.fetchCursor(
            db.cachedStatement(
                sql: """
                    SELECT seats.id, claims.reservation_id, reservations.member_id FROM seats
                    CROSS JOIN claims ON claims.subject_id = seats.id
                    JOIN reservations ON reservations.id = claims.reservation_id
                    WHERE seats.location_id = ? AND claims.ends_at > ? AND claims.starts_at < ?
                    """
            ),
            arguments: [location, interval.start, interval.end]
        )
        var occupants: [Seat.ID: Occupant] = [:]
        while let row = try rows.next() {
            occupants[row[0]] = Occupant(reservation: row[1], member: row[2])
        }
        return DayPlan(
            rooms: try Room.all(of: location, db),
            seats: try Seat.all(of: location, db),
            occupants: occupants
        )
    }
}

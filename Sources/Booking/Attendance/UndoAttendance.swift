internal import GRDB
public import MixedZone

/// Takes back a wrong tap: a departure becomes being inside, a check-in becomes being expected, and a walk-in
/// becomes as if it had not been.
public struct UndoAttendance: Command {
    public static let name = "undo-attendance"
    public static let permission = Permission.roles([.host])

    public let reservation: Reservation.ID

    public init(_ reservation: Reservation.ID) {
        self.reservation = reservation
    }

    public enum Refused: Refusal, Equatable {
        /// Nothing was tapped that could be taken back.
        case nothingToUndo

        public var kind: RefusalKind { .conflict }
        public var slug: String { "nothing-to-undo" }
    }

    struct Undone: Facts {
        let location: String
        let day: CivilDay
        let from: ReservationState
        let to: ReservationState
    }

    public func run(in transaction: Transaction) throws -> Done {
        let db = transaction.db
        let (held, _) = try Hosted.load(reservation, transaction)
        let target: ReservationState
        switch held.state {
        case .left:
            target = .checkedIn
            try comeBack(held, db)
        case .checkedIn where held.kind == .walkIn:
            target = .cancelled
            try Claim.release(held.id, db)
        case .checkedIn:
            target = .confirmed
            try db.execute(
                sql: "UPDATE visits SET checked_in_at = NULL, checked_out_at = NULL WHERE reservation_id = ?",
                arguments: [held.id]
            )
        default: throw Refused.nothingToUndo
        }
        try held.move(to: target, db)
        transaction.touch(held.topic)
        try transaction.record(
            Subject("reservation", held.id),
            Undone(location: held.location, day: held.day, from: held.state, to: target)
        )
        return Done()
    }

    /// Claims again what the departure set free. Throws `NotAdmitted.seatTaken` when somebody else has it now.
    private func comeBack(_ held: Reservation, _ db: Database) throws {
        try Claim.release(held.id, db)
        try Claim.insert(held.id, Slot(seat: held.seat, member: held.member, interval: held.interval), db)
        try db.execute(
            sql: "UPDATE visits SET checked_out_at = NULL WHERE reservation_id = ?",
            arguments: [held.id]
        )
    }
}

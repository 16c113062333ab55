internal import GRDB
public import MixedZone

/// Takes back a wrong tap, and names it, so that a repeat takes back nothing more.
///
/// A departure becomes being inside, a check-in becomes being expected, and a walk-in becomes as if it had not been.
/// When the day is over, a departure stands.
public struct UndoAttendance: Command {
    public static let name = "undo-attendance"
    public static let permission = Permission.roles([.host])

    public enum Tap: String, Codable, Sendable, CaseIterable {
        case arrival, departure
    }

    public let reservation: Reservation.ID
    public let tap: Tap

    public init(_ reservation: Reservation.ID, _ tap: Tap) {
        self.reservation = reservation
        self.tap = tap
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
        let (held, location) = try Hosted.load(reservation, transaction)
        if tap == .departure, held.isOver(at: transaction.now, location) { throw Refused.nothingToUndo }
        guard let target = try target(for: held) else {
            transaction.nothingChanged()
            return Done()
        }
        switch target {
        case .checkedIn: try comeBack(held, transaction)
        case .cancelled: try Claim.release(held.id, db)
        default: break
        }
        if target == .confirmed, held.seat != nil { try Claim.postpone(held, db) }
        if tap == .arrival { try forgetArrival(held, db) }
        try held.move(to: target, db)
        transaction.touch(held.topic)
        try transaction.record(
            Subject("reservation", held.id),
            Undone(location: held.location, day: held.day, from: held.state, to: target)
        )
        return Done()
    }

    /// Where the reservation was before the tap; nil when it is there already.
    private func target(for held: Reservation) throws -> ReservationState? {
        switch (tap, held.state) {
        case (.departure, .left): .checkedIn
        case (.departure, .checkedIn): nil
        case (.arrival, .checkedIn): held.kind == .walkIn ? .cancelled : .confirmed
        case (.arrival, .confirmed), (.arrival, .noShow): nil
        case (.arrival, .cancelled) where held.kind == .walkIn: nil
        default: throw Refused.nothingToUndo
        }
    }

    private func forgetArrival(_ held: Reservation, _ db: Database) throws {
        try db.execute(
            sql: "UPDATE visits SET checked_in_at = NULL, checked_out_at = NULL WHERE reservation_id = ?",
            arguments: [held.id]
        )
    }

    /// Claims again what the departure set free.
    ///
    /// Throws `NotAdmitted.seatTaken` or `CheckIn.Refused.seatTaken` when somebody else has it now.
    private func comeBack(_ held: Reservation, _ transaction: Transaction) throws {
        try Claim.release(held.id, transaction.db)
        try Claim.insert(held.id, Slot.of(held, held.interval, transaction), transaction.db)
        try SeatAtTheDoor.check(held, at: transaction.now, transaction.db)
        try SeatAtTheDoor.hold(held, from: transaction.now, transaction.db)
        try transaction.db.execute(
            sql: "UPDATE visits SET checked_out_at = NULL WHERE reservation_id = ?",
            arguments: [held.id]
        )
    }
}

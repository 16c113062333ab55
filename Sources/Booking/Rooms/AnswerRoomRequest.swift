internal import GRDB
public import MixedZone

/// A host of the location answers the request for a room.
///
/// The same answer given twice is one. Whoever is told no is told why.
public struct AnswerRoomRequest: Command {
    public static let name = "answer-room-request"
    public static let permission = Permission.roles([.host])

    public let reservation: Reservation.ID
    public let isApproved: Bool
    /// For whoever asked; needed when the answer is no, 500 characters at most.
    public let reason: String

    public init(_ reservation: Reservation.ID, isApproved: Bool, reason: String = "") {
        self.reservation = reservation
        self.isApproved = isApproved
        self.reason = reason
    }

    public enum Refused: Refusal, Equatable {
        /// It was withdrawn or answered otherwise before.
        case answeredAlready
        /// The time has begun, so the request has lapsed.
        case tooLate

        public var kind: RefusalKind { .conflict }
        public var slug: String { self == .tooLate ? "answer-too-late" : "answered-already" }
    }

    struct Answered: Facts {
        let location: String
        let room: String?
        let day: CivilDay
        let approved: Bool
    }

    public static let longestReason = 500

    public func run(in transaction: Transaction) throws -> Done {
        let (held, _) = try Hosted.load(reservation, transaction)
        let target: ReservationState = isApproved ? .confirmed : .declined
        guard held.state != target else {
            transaction.nothingChanged()
            return Done()
        }
        guard held.state != .lapsed else { throw Refused.tooLate }
        guard held.state == .pending else { throw Refused.answeredAlready }
        guard transaction.now < held.interval.start else { throw Refused.tooLate }
        let reason = try checkedReason()
        try held.move(to: target, transaction.db)
        if !isApproved { try Claim.release(held.id, transaction.db) }
        transaction.touch(held.topic)
        try transaction.record(
            Subject("reservation", held.id),
            Answered(location: held.location, room: held.room, day: held.day, approved: isApproved)
        )
        let letter = isApproved ? "reservation-confirmed" : "room-declined"
        try ReservationLetter.send(letter, held, reason: reason, transaction)
        return Done()
    }

    private func checkedReason() throws -> String {
        let text = reason.trimmingWhitespace
        if !isApproved, text.isEmpty { throw InvalidFields([FieldProblem("reason", "reason-missing")]) }
        guard text.unicodeScalars.count <= Self.longestReason else {
            throw InvalidFields([FieldProblem("reason", "reason-too-long")])
        }
        return text
    }
}

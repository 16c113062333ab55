internal import GRDB
public import MixedZone

/// A host of the location answers the request for a room, or for a room for longer than it was confirmed.
///
/// The same answer given twice is one. Whoever is told no is told why; who asked for longer keeps what they had.
public struct AnswerRoomRequest: Command {
    public static let name = "answer-room-request"
    public static let permission = Permission.roles([.host])
    /// 2 says whether it was about staying longer.
    public static let version = 2

    public let reservation: Reservation.ID
    public let isApproved: Bool
    /// For whoever asked; needed when the answer is no, 500 characters at most.
    public let reason: String
    /// The end that the host saw, so that nobody says yes to what was asked since; nil for whatever is asked.
    public let seenUntil: Instant?

    public init(
        _ reservation: Reservation.ID,
        isApproved: Bool,
        reason: String = "",
        seenUntil: Instant? = nil
    ) {
        self.reservation = reservation
        self.isApproved = isApproved
        self.reason = reason
        self.seenUntil = seenUntil
    }

    public enum Refused: Refusal, Equatable {
        /// It was withdrawn or answered otherwise before.
        case answeredAlready
        /// The time has begun, so the request has lapsed.
        case tooLate
        /// Another end is asked for than the host saw.
        case changedSince

        public var kind: RefusalKind { .conflict }
        public var slug: String {
            switch self {
            case .answeredAlready: "answered-already"
            case .tooLate: "answer-too-late"
            case .changedSince: "request-changed-since"
            }
        }
    }

    struct Answered: Facts {
        let location: String
        let room: String?
        let day: CivilDay
        let approved: Bool
        /// Whether it was confirmed before, and asked for longer.
        let isLonger: Bool
    }

    public static let longestReason = 500

    public func run(in transaction: Transaction) throws -> Done {
        let (held, _) = try Hosted.load(reservation, transaction)
        let target: ReservationState = isApproved ? .confirmed : .declined
        let isLonger = held.askedUntil != nil
        guard isLonger || held.state != target else {
            transaction.nothingChanged()
            return Done()
        }
        guard held.state != .lapsed else { throw Refused.tooLate }
        guard isLonger || held.state == .pending else { throw Refused.answeredAlready }
        guard transaction.now < (isLonger ? held.interval.end : held.interval.start) else {
            throw Refused.tooLate
        }
        guard seenUntil.map({ $0 == held.heldUntil }) ?? true else { throw Refused.changedSince }
        let reason = try checkedReason()
        let letter =
            try isLonger ? answerLonger(held, transaction) : answer(held, transaction)
        transaction.touch(held.topic)
        let now = try Reservation.existing(held.id, transaction.db)
        try transaction.record(
            Subject("reservation", held.id),
            Answered(
                location: held.location,
                room: held.room,
                day: held.day,
                approved: isApproved,
                isLonger: isLonger
            )
        )
        try ReservationLetter.send(letter, now, reason: reason, transaction)
        return Done()
    }

    /// Confirms the request, or gives the room free; returns the letter that says so.
    private func answer(_ held: Reservation, _ transaction: Transaction) throws -> String {
        try held.move(to: isApproved ? .confirmed : .declined, transaction.db)
        if !isApproved { try Claim.release(held.id, transaction.db) }
        return isApproved ? "reservation-confirmed" : "room-declined"
    }

    /// Confirms the later end, or frees what was held for it; what was confirmed is kept.
    private func answerLonger(_ held: Reservation, _ transaction: Transaction) throws -> String {
        guard isApproved else {
            try held.keepToTime(Place.of(location: held.location, transaction), transaction.db)
            return "room-longer-declined"
        }
        try held.last(until: held.heldUntil, held.part, transaction.db)
        return "reservation-moved"
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

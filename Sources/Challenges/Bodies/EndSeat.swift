private import GRDB
public import MixedZone

/// Ends the term of a holder or deputy; the seat is vacant from that day on.
public struct EndSeat: Command {
    public static let name = "end-seat"
    public static let permission = Permission.roles([.administrator])

    public let holder: Int
    /// The first day on which they no longer sit.
    public let endsBefore: CivilDay

    public init(_ holder: Int, before endsBefore: CivilDay) {
        self.holder = holder
        self.endsBefore = endsBefore
    }

    public enum Refused: Refusal, Equatable {
        /// The term had not begun by then, or ended sooner.
        case notInTerm

        public var kind: RefusalKind { .invalid }
        public var slug: String { "seat-not-in-term" }
    }

    struct Ended: Facts {
        let seat: String
        let holder: Member.ID
        let deputy: Bool
        let endsBefore: CivilDay
    }

    public func run(in transaction: Transaction) throws -> Done {
        try transaction.require(.administrator, for: .zone)
        let db = transaction.db
        let held = try SeatTerm.existing(holder, db)
        let seat = try BodySeat.existing(held.seat, db)
        guard held.startsOn < endsBefore, held.endsBefore.map({ endsBefore <= $0 }) ?? true else {
            throw Refused.notInTerm
        }
        guard held.endsBefore != endsBefore else {
            transaction.nothingChanged()
            return Done()
        }
        try db.execute(
            sql: "UPDATE seat_holders SET ends_before = ? WHERE id = ?",
            arguments: [endsBefore, holder]
        )
        try transaction.record(
            Subject("body", seat.body),
            isPublic: true,
            Ended(seat: seat.id, holder: held.member, deputy: held.isDeputy, endsBefore: endsBefore)
        )
        transaction.touch(Body.topic(seat.body))
        return Done()
    }
}

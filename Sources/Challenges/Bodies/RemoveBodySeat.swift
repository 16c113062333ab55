private import GRDB
public import MixedZone

/// Takes a vacant seat out of a body; ballots of before still name it.
public struct RemoveBodySeat: Command {
    public static let name = "remove-body-seat"
    public static let permission = Permission.roles([.administrator])

    public let seat: String

    public init(_ seat: String) {
        self.seat = seat
    }

    public enum Refused: Refusal, Equatable {
        /// Somebody holds it or deputises, now or later.
        case isHeld
        /// Without it the composition or the quorum would not be lawful.
        case isNeeded

        public var kind: RefusalKind { .conflict }
        public var slug: String { self == .isHeld ? "body-seat-held" : "body-seat-needed" }
    }

    struct Removed: Facts {
        let seat: String
    }

    public func run(in transaction: Transaction) throws -> Done {
        try transaction.require(.administrator, for: .zone)
        let (db, today) = (transaction.db, try transaction.today)
        let seat = try BodySeat.existing(seat, db)
        let body = try Body.existing(seat.body, db)
        try body.demandLiving(on: today)
        let terms = try SeatTerm.all(of: body.id, db).filter { $0.seat == seat.id }
        guard terms.allSatisfy({ $0.endsBefore.map { $0 <= today } ?? false }) else { throw Refused.isHeld }
        let rest = try BodySeat.all(of: body.id, db).filter { $0.id != seat.id }.map(\.planned)
        guard BodyComposition.problems(body.kind, rest, body.charter).isEmpty else { throw Refused.isNeeded }
        try db.execute(sql: "UPDATE body_seats SET removed_on = ? WHERE id = ?", arguments: [today, seat.id])
        try transaction.record(Subject("body", body.id), isPublic: true, Removed(seat: seat.id))
        transaction.touch(Body.topic(body.id))
        return Done()
    }
}

internal import GRDB
public import MixedZone

/// Adds a seat to a room.
public struct AddSeat: Command {
    public static let name = "add-seat"
    public static let permission = Permission.roles([.administrator])

    public let room: String
    public let seat: AddRoom.NewSeat

    public init(to room: String, _ seat: AddRoom.NewSeat) {
        self.room = room
        self.seat = seat
    }

    public enum Refused: Refusal, Equatable {
        case roomIsRetired

        public var kind: RefusalKind { .conflict }
        public var slug: String { "room-is-retired" }
    }

    struct Added: Facts {
        let location: String
        let room: String
        let number: Int
    }

    public func run(in transaction: Transaction) throws -> Seat.ID {
        try transaction.require(.administrator, for: .zone)
        let db = transaction.db
        let location = try Room.whereabouts(room, db)
        guard let known = try Room.find(room, db) else { throw KernelRefusal.missing }
        guard known.retiredFrom == nil else { throw Refused.roomIsRetired }
        try SeatRow.check(seat.number, seat.theme, at: location, except: nil, db)
        let isInside =
            (0...known.plan.width).contains(seat.x) && (0...known.plan.depth).contains(seat.y)
            && (0...359).contains(seat.direction)
        guard isInside else { throw AddRoom.Refused.seatOutside(seat.number) }
        let id = try SeatRow.insert(seat, in: room, at: location, transaction)
        try Claim.share(room, with: id, after: transaction.now, db)
        try transaction.record(
            Subject("seat", id),
            isPublic: true,
            Added(location: location, room: room, number: seat.number)
        )
        return id
    }
}

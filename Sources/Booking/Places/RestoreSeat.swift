internal import GRDB
public import MixedZone

/// Takes a seat into service again.
public struct RestoreSeat: Command {
    public static let name = "restore-seat"
    public static let permission = Permission.roles([.administrator])

    public let seat: Seat.ID

    public init(_ seat: Seat.ID) {
        self.seat = seat
    }

    public enum Refused: Refusal, Equatable {
        /// The room that it stands in is out of service itself.
        case roomIsRetired

        public var kind: RefusalKind { .conflict }
        public var slug: String { "room-is-retired" }
    }

    struct Restored: Facts {
        let location: String
        let room: String
    }

    public func run(in transaction: Transaction) throws -> Done {
        try transaction.require(.administrator, for: .zone)
        let db = transaction.db
        let known = try Seat.existing(seat, db)
        guard known.retiredFrom != nil else {
            transaction.nothingChanged()
            return Done()
        }
        guard try Room.find(known.room, db)?.retiredFrom == nil else { throw Refused.roomIsRetired }
        try db.execute(sql: "UPDATE seats SET retired_from = NULL WHERE id = ?", arguments: [seat])
        try transaction.record(
            Subject("seat", seat),
            isPublic: true,
            Restored(location: known.location, room: known.room)
        )
        return Done()
    }
}

// MARK: - Database

extension Seat {
    static func existing(_ id: Seat.ID, _ db: Database) throws -> Seat {
        guard let seat = try find(id, db) else { throw KernelRefusal.missing }
        return seat
    }
}

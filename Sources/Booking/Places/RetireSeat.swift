public import GRDB
public import MixedZone

/// Takes a seat out of service from a day on, with an answer for whoever has reserved it then.
///
/// Its number, its reservations and its history stay.
public struct RetireSeat: Command, PlaceChange {
    public static let name = "retire-seat"
    public static let permission = Permission.roles([.administrator])

    public let seat: Seat.ID
    /// The first day on which nobody can have it; today at the earliest.
    public let from: CivilDay
    public let settlement: Settlement

    public init(_ seat: Seat.ID, from: CivilDay, settlement: Settlement = .none) {
        self.seat = seat
        self.from = from
        self.settlement = settlement
    }

    struct Retired: Facts {
        let location: String
        let room: String
        let from: CivilDay
        let kept: Int?
        let handedBack: Int?
    }

    public func location(_ db: Database) throws -> String { try Seat.existing(seat, db).location }

    public func changed(_ place: Place) throws -> Place {
        var place = place
        place.seats[seat]?.retiredFrom = from
        return place
    }

    public func run(in transaction: Transaction) throws -> Done {
        try transaction.require(.administrator, for: .zone)
        let known = try Seat.existing(seat, transaction.db)
        guard known.retiredFrom != from else {
            transaction.nothingChanged()
            return Done()
        }
        try OutOfService.check(from, at: known.location, transaction)
        if let last = try Room.find(known.room, transaction.db)?.retiredFrom, last < from {
            throw RestoreSeat.Refused.roomIsRetired
        }
        let hits = try hits(transaction)
        try transaction.db.execute(
            sql: "UPDATE seats SET retired_from = ? WHERE id = ?",
            arguments: [from, seat]
        )
        try transaction.record(
            Subject("seat", seat),
            isPublic: true,
            Retired(
                location: known.location,
                room: known.room,
                from: from,
                kept: hits.kept,
                handedBack: hits.handedBack
            )
        )
        try hits.handBack(transaction)
        return Done()
    }
}

/// What every taking out of service has in common.
enum OutOfService {
    /// Throws `InvalidFields` for a day that is past on the clock of the location.
    static func check(_ day: CivilDay, at location: String, _ transaction: Transaction) throws {
        guard let place = try Location.find(location, transaction.db) else { throw KernelRefusal.missing }
        guard day >= place.timeZone.day(of: transaction.now) else {
            throw InvalidFields([FieldProblem("from", "day-is-past")])
        }
    }
}

internal import GRDB
public import MixedZone

/// Changes the room, the time or the purpose of a reserved room, at once or not at all, under the same identifier.
///
/// Where the room asks for it, another time or room asks a host again; another purpose for the same time does not, and
/// neither does what a host of the location moves. A request that is moved to a room without approval is confirmed.
public struct MoveRoom: Command {
    public static let name = "move-room"
    public static let permission = Permission.members

    public let reservation: Reservation.ID
    public let room: String
    public let day: CivilDay
    public let from: MinuteOfDay
    public let to: MinuteOfDay
    public let purpose: Purpose

    public init(
        _ reservation: Reservation.ID,
        to room: String,
        day: CivilDay,
        from: MinuteOfDay,
        to end: MinuteOfDay,
        purpose: Purpose
    ) {
        self.reservation = reservation
        self.room = room
        self.day = day
        self.from = from
        self.to = end
        self.purpose = purpose
    }

    public func run(in transaction: Transaction) throws -> Done {
        let (held, location, isHost) = try OwnOrHosted.load(reservation, transaction)
        guard held.room != nil else { throw KernelRefusal.missing }
        let place = try Place.of(room: room, transaction)
        guard let terms = place.rooms[room]?.terms else { throw NotAdmitted.roomNotLet }
        let purpose = try purpose.checked(for: terms)
        let zone = location.timeZone
        let keepsTime =
            held.room == room && held.day == day && zone.minute(of: held.interval.start) == from
            && (try? zone.interval(day: day, from: from, to: to))?.end == held.interval.end
        if keepsTime, purpose == held.purpose {
            transaction.nothingChanged()
            return Done()
        }
        let limits = try Allowance.of(held.member, at: location, transaction)
        try ChangePolicy.check(held, limits, at: transaction.now, isHost: isHost || keepsTime)
        guard try Guests.of(held.id, transaction.db).count <= purpose.people else {
            throw InvalidFields([FieldProblem("people", "fewer-people-than-names")])
        }
        if keepsTime { return try say(purpose, of: held, transaction) }
        let asksAgain = try !place.isSettled(terms, by: isHost, transaction)
        try Move(
            held: held,
            choice: .room(room),
            day: day,
            span: .hours(from: from, to: to),
            isHost: isHost,
            state: asksAgain ? .pending : .confirmed,
            purpose: purpose
        ).run(asksAgain ? "room-requested" : "reservation-moved", transaction)
        if asksAgain {
            let moved = try Reservation.existing(held.id, transaction.db)
            guard transaction.now < moved.interval.start else { throw NotAdmitted.askedTooLate }
            try HostLetter.send("room-request-waiting", moved, transaction)
        }
        return Done()
    }

    /// Another purpose takes nothing from anybody: it is asked of nobody, and what has begun began when it did.
    private func say(_ purpose: Purpose, of held: Reservation, _ transaction: Transaction) throws -> Done {
        try transaction.db.cachedStatement(sql: "UPDATE reservations SET purpose = ? WHERE id = ?")
            .execute(arguments: [try purpose.json, held.id])
        transaction.touch(held.topic)
        try transaction.record(Subject("reservation", held.id), ClaimedUnit(held))
        return Done()
    }
}

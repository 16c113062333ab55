internal import GRDB
public import MixedZone

/// The host gives somebody without a reservation a seat, from now to the end of a part, and checks them in.
public struct WelcomeWalkIn: Command {
    public static let name = "welcome-walk-in"
    public static let permission = Permission.roles([.host])

    public enum Guest: Codable, Sendable, Equatable {
        case member(Member.ID)
        /// Without an account; the name may be left empty.
        case named(String)
    }

    public let choice: SeatChoice
    public let part: DayPart
    public let guest: Guest

    public init(_ choice: SeatChoice, part: DayPart, guest: Guest) {
        self.choice = choice
        self.part = part
        self.guest = guest
    }

    public func run(in transaction: Transaction) throws -> Reservation.ID {
        let db = transaction.db
        let location = try location(db)
        try transaction.require(.host, for: .location(location.id))
        let (member, name) = try person(db)
        let day = location.timeZone.day(of: transaction.now)
        let admitted = try Admit(path: .walkIn, choice: choice, day: day, part: part, member: member)
            .run(transaction)
        let id = try NewReservation(
            kind: .walkIn,
            state: .checkedIn,
            guestName: name,
            day: day,
            part: part,
            admitted: admitted
        ).insert(transaction)
        try Visit.note(.nothing, for: id, at: transaction.now, db)
        try db.execute(
            sql: "UPDATE visits SET checked_in_at = ? WHERE reservation_id = ?",
            arguments: [transaction.now, id]
        )
        try transaction.record(Subject("reservation", id), ClaimedSeat(day: day, part: part, admitted))
        return id
    }

    private func location(_ db: Database) throws -> Location {
        let id: String?
        switch choice {
        case .seat(let seat): id = try Seat.find(seat, db)?.location
        case .any(let location, _): id = location
        }
        guard let id, let location = try Location.find(id, db) else { throw KernelRefusal.missing }
        return location
    }

    private func person(_ db: Database) throws -> (Member.ID?, String?) {
        switch guest {
        case .member(let id):
            guard try Member.find(id, db)?.state == .active else { throw KernelRefusal.missing }
            return (id, nil)
        case .named(let name):
            let trimmed = name.trimmingWhitespace
            guard trimmed.count <= 80 else { throw InvalidFields([FieldProblem("name", "name-too-long")]) }
            return (nil, trimmed.isEmpty ? nil : trimmed)
        }
    }
}

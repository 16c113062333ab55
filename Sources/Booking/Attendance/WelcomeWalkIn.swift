internal import GRDB
public import MixedZone

/// The host gives somebody without a reservation a seat, from now to the end of a part, and checks them in.
///
/// The same form sent twice, known by its key, is one walk-in: the second answer names the first.
public struct WelcomeWalkIn: Command {
    public static let name = "welcome-walk-in"
    public static let permission = Permission.roles([.host])
    /// 2 names rooms and says whether it was done on behalf of somebody.
    public static let version = 2

    public enum Guest: Codable, Sendable, Equatable {
        case member(Member.ID)
        /// Without an account; the name may be left empty.
        case named(String)
    }

    public let choice: SeatChoice
    public let part: DayPart
    public let guest: Guest
    /// What the visitor says at the door.
    public let sharing: Sharing
    /// Becomes the reservation's identifier; made with the form, nil where nothing is sent twice.
    public let key: Reservation.ID?

    public init(
        _ choice: SeatChoice,
        part: DayPart,
        guest: Guest,
        sharing: Sharing = .nothing,
        key: Reservation.ID? = nil
    ) {
        self.choice = choice
        self.part = part
        self.guest = guest
        self.sharing = sharing
        self.key = key
    }

    public func run(in transaction: Transaction) throws -> Reservation.ID {
        let db = transaction.db
        let location = try UnitChoice.seat(choice).place(transaction).location
        try transaction.require(.host, for: .location(location.id))
        let (member, name) = try person(db)
        let sharing = try sharing.checked()
        let known = try key.flatMap { try Reservation.find($0, db) }
        if let known, isSame(known, location, member, name) {
            transaction.nothingChanged()
            return known.id
        }
        let day = location.timeZone.day(of: transaction.now)
        let admitted = try Admit(
            path: .walkIn,
            choice: .seat(choice),
            day: day,
            span: .part(part),
            member: member
        ).run(transaction)
        let made = try NewReservation(
            kind: .walkIn,
            state: .checkedIn,
            guestName: name,
            day: day,
            part: part,
            admitted: admitted,
            id: known == nil ? key : nil
        ).insert(transaction)
        let id = made.id
        try Visit.note(sharing, for: id, at: transaction.now, db)
        try db.execute(
            sql: "UPDATE visits SET checked_in_at = ? WHERE reservation_id = ?",
            arguments: [transaction.now, id]
        )
        try transaction.record(Subject("reservation", id), ClaimedUnit(made))
        return id
    }

    /// A form that was filled in anew for somebody else is another walk-in, also when it carries an old key.
    private func isSame(
        _ known: Reservation,
        _ location: Location,
        _ member: Member.ID?,
        _ name: String?
    ) -> Bool {
        known.kind == .walkIn && known.state != .cancelled && known.location == location.id
            && known.part == part
            && known.member == member && known.guestName == name
    }

    private func person(_ db: Database) throws -> (Member.ID?, String?) {
        switch guest {
        case .member(let id):
            guard try Member.find(id, db)?.state == .active else { throw KernelRefusal.missing }
            return (id, nil)
        case .named(let name):
            let trimmed = name.trimmingWhitespace
            guard trimmed.count <= 80 else { throw InvalidFields([FieldProblem("name", "name-too-long")]) }
            guard !trimmed.holdsHiddenCharacters else {
                throw InvalidFields([FieldProblem("name", "name-characters")])
            }
            return (nil, trimmed.isEmpty ? nil : trimmed)
        }
    }
}

internal import GRDB
internal import MixedZone

/// Loads the facts of one wish, asks the policy, and picks the concrete seat: the same for every path.
struct Admit {
    let path: Admission.Path
    let choice: SeatChoice
    let day: CivilDay
    let part: DayPart
    let member: Member.ID?
    /// The reservation that is moved, which does not count.
    var moved: Reservation.ID?

    struct Admitted {
        let location: Location
        let slot: Slot
    }

    /// Throws `NotAdmitted`, or `KernelRefusal.missing` for a seat or location that does not exist.
    func run(_ transaction: Transaction) throws -> Admitted {
        let db = transaction.db
        let location = try location(db)
        let facts = Admission.Facts(
            path: path,
            location: location,
            openness: try Schedule.load(location.id, db).openness(on: day),
            day: day,
            part: part,
            now: transaction.now,
            openReservations: path == .walkIn ? 0 : try open(at: transaction.now, db).count
        )
        let interval = try Admission.interval(facts)
        return Admitted(location: location, slot: Slot(seat: try seat(interval, db), member: member, interval: interval))
    }

    private func location(_ db: Database) throws -> Location {
        let id: String
        switch choice {
        case .seat(let seat):
            guard let seat = try Seat.find(seat, db) else { throw KernelRefusal.missing }
            id = seat.location
        case .any(let location, _): id = location
        }
        guard let location = try Location.find(id, db) else { throw KernelRefusal.missing }
        return location
    }

    /// The member's reservations that have not ended, without the one that is moved.
    private func open(at now: Instant, _ db: Database) throws -> [OpenReservation] {
        guard let member else { return [] }
        return try OpenReservation.all(of: member, at: now, db).filter { $0.id != moved }
    }

    private func seat(_ interval: Interval, _ db: Database) throws -> Seat.ID {
        switch choice {
        case .seat(let seat): return seat
        case .any(let location, let feature):
            guard let seat = try Claim.freeSeat(location, feature, interval, db) else { throw NotAdmitted.full }
            return seat
        }
    }
}

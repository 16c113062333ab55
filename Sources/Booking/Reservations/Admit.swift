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
        let place = try Place.known(locationID(db), transaction)
        let location = place.location
        let facts = Admission.Facts(
            path: path,
            location: location,
            openness: place.schedule.openness(on: day),
            day: day,
            part: part,
            now: transaction.now,
            openReservations: path == .walkIn ? 0 : try open(at: transaction.now, db).count
        )
        let interval = try Admission.interval(facts)
        return Admitted(
            location: location,
            slot: Slot(seat: try seat(interval, db), member: member, interval: interval)
        )
    }

    private func locationID(_ db: Database) throws -> String {
        switch choice {
        case .any(let location, _): return location
        case .seat(let seat):
            let id = try String.fetchOne(
                db.cachedStatement(sql: "SELECT location_id FROM seats WHERE id = ?"),
                arguments: [seat]
            )
            guard let id else { throw KernelRefusal.missing }
            return id
        }
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
            guard let seat = try Claim.freeSeat(location, feature, interval, db) else {
                throw NotAdmitted.full
            }
            return seat
        }
    }
}

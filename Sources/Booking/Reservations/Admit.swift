internal import GRDB
internal import MixedZone

/// Loads the facts of one wish, asks the policy, and picks the concrete seat: the same for every path.
struct Admit {
    let path: Admission.Path
    let choice: SeatChoice
    let day: CivilDay
    let part: DayPart
    let member: Member.ID?
    /// The member's reservations that have not ended, without the one that is moved.
    let openReservations: Int

    struct Admitted {
        let location: Location
        let seat: Seat
        let slot: Slot
    }

    /// Throws `NotAdmitted`, or `KernelRefusal.missing` for a seat or location that does not exist.
    func run(_ transaction: Transaction) throws -> Admitted {
        let place = try choice.place(transaction)
        let facts = Admission.Facts(
            path: path,
            location: place.location,
            openness: place.schedule.openness(on: day),
            day: day,
            part: part,
            now: transaction.now,
            openReservations: openReservations
        )
        let interval = try Admission.interval(facts)
        let seat = try seat(place, interval, transaction.db)
        return Admitted(
            location: place.location,
            seat: seat,
            slot: Slot(seat: seat.id, member: member, interval: interval)
        )
    }

    private func seat(_ place: Place, _ interval: Interval, _ db: Database) throws -> Seat {
        let id =
            switch choice {
            case .seat(let seat): seat
            case .any(let location, let feature): try Claim.freeSeat(location, feature, interval, db)
            }
        guard let seat = id.flatMap({ place.seats[$0] }) else { throw NotAdmitted.full }
        return seat
    }
}

extension SeatChoice {
    func place(_ transaction: Transaction) throws -> Place {
        switch self {
        case .seat(let seat): try Place.of(seat, transaction)
        case .any(let location, _): try Place.of(location: location, transaction)
        }
    }
}

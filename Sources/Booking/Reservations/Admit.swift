internal import GRDB
internal import MixedZone

/// Loads the facts of one wish, asks the policy, and picks the concrete seat: the same for every path.
struct Admit {
    let path: Admission.Path
    let choice: UnitChoice
    let day: CivilDay
    let span: Span
    /// For whom it is, and whose limits count, whoever sends the command.
    ///
    /// Nil for a guest of the host.
    let member: Member.ID?
    /// The reservation that is moved or extended, which does not count.
    var except: Reservation.ID?
    /// What the member holds, where it was read before.
    var holdings: [OpenReservation]?
    /// Where it is, when that was looked up before.
    var place: Place?

    struct Admitted {
        let place: Place
        let slot: Slot
        var location: Location { place.location }
    }

    /// Throws `NotAdmitted`, or `KernelRefusal.missing` for a seat, room or location that does not exist.
    func run(_ transaction: Transaction) throws -> Admitted {
        let place = try place ?? choice.place(transaction)
        let limits = try Allowance.of(member, at: place.location, transaction)
        let interval = try Admission.interval(
            Admission.Facts(
                path: path,
                unit: try choice.unit(at: place),
                location: place.location,
                limits: limits,
                openness: place.schedule.openness(on: day),
                day: day,
                span: span,
                now: transaction.now,
                held: try held(at: place.location, limits, transaction)
            )
        )
        return Admitted(place: place, slot: try slot(place, interval, transaction.db))
    }

    private func held(
        at location: Location,
        _ limits: Allowance,
        _ transaction: Transaction
    ) throws -> Admission.Holdings {
        guard let member, path != .walkIn else { return .none }
        let now = transaction.now
        guard limits.longestWeek < Allowance.wholeWeek else {
            let all = try holdings ?? OpenReservation.all(of: member, endingAfter: now, transaction.db)
            return Admission.Holdings(open: all.count { $0.id != except && $0.isOpen }, thisWeek: 0)
        }
        let week = location.timeZone.week(of: day)
        let since = min(now, week.start)
        let all = try OpenReservation.all(of: member, endingAfter: since, transaction.db)
        var (open, seconds) = (0, 0)
        for other in all where other.id != except {
            if other.isOpen, other.interval.end > now { open += 1 }
            guard other.location == location.id, week.contains(other.interval.start) else { continue }
            seconds += other.interval.duration
        }
        return Admission.Holdings(open: open, thisWeek: seconds)
    }

    private func slot(_ place: Place, _ interval: Interval, _ db: Database) throws -> Slot {
        let id: Seat.ID?
        switch choice {
        case .room(let room):
            guard let room = place.rooms[room] else { throw KernelRefusal.missing }
            if let day = room.retiredFrom, day <= self.day { throw NotAdmitted.outOfService(from: day) }
            return Slot(room, in: place, member: member, interval: interval)
        case .seat(.seat(let seat)): id = seat
        case .seat(.any(let location, let feature)):
            id = try FreeSeat.first(location, feature, interval, on: day, db)
        case .seat(.near(let other, _)): id = try FreeSeat.near(other, at: place, interval, on: day, db)
        }
        guard let seat = id.flatMap({ place.seats[$0] }) else { throw NotAdmitted.full }
        if let day = seat.retiredFrom, day <= self.day { throw NotAdmitted.outOfService(from: day) }
        return Slot(seat, member: member, interval: interval)
    }
}

/// What somebody wants: a seat, or a whole room.
enum UnitChoice: Equatable {
    case seat(SeatChoice)
    case room(String)

    func place(_ transaction: Transaction) throws -> Place {
        switch self {
        case .seat(.seat(let seat)): try Place.of(seat, transaction)
        case .seat(.any(let location, _)), .seat(.near(_, let location)):
            try Place.of(location: location, transaction)
        case .room(let room): try Place.of(room: room, transaction)
        }
    }

    /// Throws `NotAdmitted.roomNotLet` for a room that is not let by the hour.
    func unit(at place: Place) throws -> Admission.Unit {
        guard case .room(let id) = self else { return .seat }
        guard let terms = place.rooms[id]?.terms else { throw NotAdmitted.roomNotLet }
        return .room(terms)
    }
}

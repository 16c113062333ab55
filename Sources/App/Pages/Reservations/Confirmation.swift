import Booking
import MixedZone

/// What is about to be reserved, with its place and hours, or why it cannot be.
struct Confirmation: Sendable {
    let wanted: Wanted
    let location: Location
    let holder: SeatHolder
    /// Nil for any seat.
    let seat: Seat?
    /// The part of that day; nil when there is none.
    let part: OutlookPart?
    let refusal: NotAdmitted?
    /// Beside whom a seat is sought; nil for none.
    var neighbour: Neighbour?

    /// Nil for a seat or location that does not exist.
    ///
    /// Throws ``RoleRefusal/hostsOnly`` for who reserves for somebody else without being host there.
    static func load(
        _ wanted: Wanted,
        by viewer: Viewer,
        at now: Instant,
        _ store: Store
    ) async throws -> Confirmation? {
        try await store.read { db in
            var seat: Seat?
            let id: String
            switch wanted.choice {
            case .seat(let chosen):
                guard let found = try Seat.find(chosen, db) else { return nil }
                seat = found
                id = found.location
            case .any(let location, _), .near(_, let location): id = location
            }
            guard let location = try Location.find(id, db) else { return nil }
            let holder = try SeatHolder.find(wanted.beneficiary, by: viewer, at: id, now, db)
            let limits = location.limits(for: holder.roles)
            let day = try Outlook.load(location, for: limits, from: wanted.day, days: 1, at: now, db).days
                .first
            let part = day?.parts.first { $0.hours.part == wanted.part }
            var refusal = part.map(\.refusal) ?? .noSuchPart
            if case .closed(let reason) = day?.openness { refusal = .closed(reason) }
            if refusal == nil, let last = seat?.retiredFrom, last <= wanted.day {
                refusal = .outOfService(from: last)
            }
            if refusal == nil, let seat, let interval = part?.interval,
                let occupant = try DayPlan.load(id, in: interval, db).occupants[seat.id]
            {
                refusal = occupant.member == holder.member ? .memberBusy : .seatTaken
            }
            var neighbour: Neighbour?
            if case .near(let other, _) = wanted.choice, let interval = part?.interval {
                neighbour = try Neighbour.all(at: id, on: wanted.day, in: interval, db).first {
                    $0.member == other
                }
                if neighbour == nil { refusal = refusal ?? .nobodyToSitNear }
            }
            return Confirmation(
                wanted: wanted,
                location: location,
                holder: holder,
                seat: seat,
                part: part,
                refusal: refusal,
                neighbour: neighbour
            )
        }
    }

    func facts(_ words: Words) -> [Fact] {
        var facts = [
            Fact(term: words("reservation.location"), value: location.name),
            Fact(term: words("reservation.day"), value: words.dayAndYear(wanted.day)),
            Fact(
                term: words("reservation.hours"),
                value: part.map { words.part($0.hours) } ?? words.part(wanted.part)
            ),
        ]
        facts.append(Fact(term: words("reservation.seat"), value: seatText(words)))
        return facts
    }

    private func seatText(_ words: Words) -> String {
        if let seat { return String(seat.number) }
        if let neighbour { return words("confirm.near", ["name": neighbour.name]) }
        guard case .any(_, let feature?) = wanted.choice else { return words("confirm.any-seat") }
        return words("confirm.any-seat-wish", ["wish": words.feature(feature)])
    }

    /// Until when it can be given back, were it reserved now.
    func deadline(at now: Instant, _ words: Words) -> String {
        guard let interval = part?.interval else { return "" }
        let last = interval.start - location.limits(for: holder.roles).cancelUntil
        let isOwn = holder.isViewer
        guard now <= last else {
            return words(
                isOwn ? "confirm.deadline-passed" : "on-behalf.deadline-passed",
                ["name": holder.name]
            )
        }
        let moment = words.moment(last, in: location.timeZone)
        return words(
            isOwn ? "confirm.deadline" : "on-behalf.deadline",
            ["moment": moment, "name": holder.name]
        )
    }
}

import Booking
import MixedZone

/// What is about to be reserved, with its place and hours, or why it cannot be.
struct Confirmation: Sendable {
    let wanted: Wanted
    let location: Location
    /// Nil for any seat.
    let seat: Seat?
    /// The part of that day; nil when there is none.
    let part: OutlookPart?
    let refusal: NotAdmitted?

    /// Nil for a seat or location that does not exist.
    ///
    /// - Parameter member: who wants it; a seat that they hold themselves is not somebody else's.
    static func load(
        _ wanted: Wanted,
        for member: Member.ID,
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
            case .any(let location, _): id = location
            }
            guard let location = try Location.find(id, db) else { return nil }
            let day = try Outlook.load(location, from: wanted.day, days: 1, at: now, db).days.first
            let part = day?.parts.first { $0.hours.part == wanted.part }
            var refusal = part.map(\.refusal) ?? .noSuchPart
            if case .closed(let reason) = day?.openness { refusal = .closed(reason) }
            if refusal == nil, let seat, let interval = part?.interval,
                let occupant = try DayPlan.load(id, in: interval, db).occupants[seat.id]
            {
                refusal = occupant.member == member ? .memberBusy : .seatTaken
            }
            return Confirmation(wanted: wanted, location: location, seat: seat, part: part, refusal: refusal)
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
        guard case .any(_, let feature?) = wanted.choice else { return words("confirm.any-seat") }
        return words("confirm.any-seat-wish", ["wish": words.feature(feature)])
    }

    /// Until when it can be given back, were it reserved now.
    func deadline(at now: Instant, _ words: Words) -> String {
        guard let interval = part?.interval else { return "" }
        let last = interval.start - location.cancelUntil
        guard now <= last else { return words("confirm.deadline-passed") }
        return words("confirm.deadline", ["moment": words.moment(last, in: location.timeZone)])
    }
}

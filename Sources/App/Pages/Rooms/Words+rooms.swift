import Booking
import MixedZone

/// What is said about rooms by the hour.
extension Words {
    /// "U-vorm".
    func layout(_ layout: RoomLayout) -> String { self("rooms.layout.\(layout.rawValue)") }

    /// "30 minuten", "1 uur en 15 minuten"; of seconds, in whole minutes.
    func length(_ seconds: Int) -> String {
        let (hours, minutes) = (seconds / 60).quotientAndRemainder(dividingBy: 60)
        let parts = [
            hours > 0 ? count("rooms.hours", hours) : "",
            minutes > 0 ? count("rooms.minutes", minutes) : "",
        ]
        return list(parts.filter { !$0.isEmpty })
    }

    /// "12 personen · U-vorm of theater, met goedkeuring": what is known of a room beforehand.
    func about(_ terms: RoomTerms) -> String {
        let layouts = terms.layouts.map { layout($0) }
        return [
            count("rooms.capacity", terms.capacity), layouts.joined(separator: ", "),
            terms.needsApproval ? self("rooms.with-approval") : "",
        ].filter { !$0.isEmpty }.joined(separator: " · ")
    }

    /// Why a room cannot be had at a time.
    ///
    /// - Parameter name: for whom somebody else reserves; empty for who reads it.
    func aboutRoom(_ refusal: NotAdmitted, place: String, about name: String = "") -> String {
        switch refusal {
        case .past: self("rooms.past")
        case .outsideHours(let opens, let closes):
            self("refusal.outside-hours", ["opens": time(opens), "closes": time(closes)])
        case .outOfService(let first): self("rooms.out-of-service", ["day": day(first)])
        default: sentence(refusal, place: place, about: name)
        }
    }

    /// Why a whole day has nothing to give.
    func aboutRoomDay(_ refusal: NotAdmitted, place: String) -> String {
        refusal == .roomTaken ? self("rooms.full") : aboutRoom(refusal, place: place)
    }

    /// What the room is for: title, people, layout and notes.
    func facts(_ purpose: Purpose) -> [Fact] {
        [
            Fact(term: self("rooms.title"), value: purpose.title),
            Fact(term: self("rooms.people"), value: String(purpose.people)),
            Fact(term: self("rooms.layout"), value: purpose.layout.map(layout) ?? ""),
            Fact(term: self("rooms.notes"), value: purpose.notes),
        ].filter { !$0.value.isEmpty }
    }
}

extension CivilZone {
    /// The time on the clock of a day, its beginning and its end included.
    func minute(of instant: Instant, on day: CivilDay) -> MinuteOfDay {
        let whole = interval(of: day)
        if instant <= whole.start { return .startOfDay }
        return instant >= whole.end ? .endOfDay : minute(of: instant)
    }
}

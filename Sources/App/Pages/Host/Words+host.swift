import Booking
import MixedZone

/// What is said to a host.
extension Words {
    /// "plek 5, ochtend tot 13.00 uur"; with times once somebody came.
    func line(of guest: HostedGuest, at now: Instant, in zone: CivilZone) -> String {
        let unit = unit(of: guest)
        let end = time(ending: guest.interval.end, in: zone)
        guard let came = guest.checkedInAt else {
            guard let part = guest.part.map(part) else {
                let start = time(zone.minute(of: guest.interval.start))
                return self("host.about-room", ["unit": unit, "start": start, "end": end])
            }
            return self("host.about", ["unit": unit, "part": part, "end": end])
        }
        let since = time(zone.minute(of: came))
        guard let left = guest.checkedOutAt else {
            let key = guest.interval.end <= now ? "host.about-late" : "host.about-inside"
            return self(key, ["unit": unit, "since": since, "end": end])
        }
        return self("host.about-left", ["unit": unit, "since": since, "end": time(zone.minute(of: left))])
    }

    /// What a room is for, how many come, how it should stand, what the host should know, and who comes.
    func details(of guest: HostedGuest) -> [String] {
        guard let purpose = guest.purpose else { return [] }
        let facts = [
            purpose.title, count("rooms.capacity", purpose.people), purpose.layout.map { layout($0) } ?? "",
        ].filter { !$0.isEmpty }
        let guests =
            guest.guests.isEmpty
            ? "" : self("host.guests", ["names": guest.guests.joined(separator: ", ")])
        return [facts.joined(separator: " · "), purpose.notes, guests].filter { !$0.isEmpty }
    }

    /// "plek 5", or the name of a room.
    func unit(of guest: HostedGuest) -> String {
        guest.room?[language.rawValue] ?? self("unit.seat", ["seat": guest.seatNumber.map(String.init) ?? ""])
    }

    /// What the host should know about somebody; may be empty.
    func note(on guest: HostedGuest) -> String {
        let notes = [
            guest.kind == .walkIn ? self("host.walk-in-note") : "",
            guest.isFirstVisit ? self("host.first-time") : "",
        ]
        return notes.filter { !$0.isEmpty }.joined(separator: ", ")
    }

    func name(of guest: HostedGuest) -> String {
        guest.name.isEmpty ? self("host.nameless", ["unit": unit(of: guest)]) : guest.name
    }

    /// What is different on a day.
    func differences(of day: HostDay) -> [String] {
        var lines: [String] = []
        if !day.fullParts.isEmpty {
            lines.append(self("host.full", ["parts": list(day.fullParts.map(part))]))
        }
        if day.firstVisits > 0 { lines.append(count("host.first-visits", day.firstVisits)) }
        if case .open(_, let reason?) = day.openness {
            lines.append(reason[language.rawValue])
        }
        return lines
    }

    /// Why a tap or a walk-in was refused, said to the host and not to the visitor.
    func atTheDoor(_ refusal: any Refusal, place: String) -> String {
        switch refusal as? NotAdmitted {
        case .seatTaken: self("host.seat-taken")
        case .memberBusy: self("host.member-busy")
        case .full: self("host.all-taken")
        case let refused?: sentence(refused, place: place)
        case nil: sentence(refusal, clock: nil)
        }
    }

    /// "17.00"; the end of a day is 24.00.
    func time(ending instant: Instant, in zone: CivilZone) -> String {
        let last = zone.minute(of: instant - 1)
        return time(MinuteOfDay(minutes: last.minutes + 1) ?? .endOfDay)
    }
}

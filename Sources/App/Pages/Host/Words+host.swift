import Booking
import MixedZone

/// What is said to a host.
extension Words {
    /// "plek 5, ochtend tot 13.00 uur"; with times once somebody came.
    func line(of guest: HostedGuest, at now: Instant, in zone: CivilZone) -> String {
        let seat = String(guest.seatNumber)
        let end = time(ending: guest.interval.end, in: zone)
        guard let came = guest.checkedInAt else {
            return self("host.about", ["seat": seat, "part": part(guest.part), "end": end])
        }
        let since = time(zone.minute(of: came))
        guard let left = guest.checkedOutAt else {
            let key = guest.interval.end <= now ? "host.about-late" : "host.about-inside"
            return self(key, ["seat": seat, "since": since, "end": end])
        }
        return self("host.about-left", ["seat": seat, "since": since, "end": time(zone.minute(of: left))])
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
        guest.name.isEmpty ? self("host.nameless", ["seat": String(guest.seatNumber)]) : guest.name
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
    private func time(ending instant: Instant, in zone: CivilZone) -> String {
        let last = zone.minute(of: instant - 1)
        return time(MinuteOfDay(minutes: last.minutes + 1) ?? .endOfDay)
    }
}

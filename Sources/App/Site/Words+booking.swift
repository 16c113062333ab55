import Booking
import MixedZone

/// Names in addresses for parts of the day: `ochtend`, `middag`, `dag`, `avond`.
extension DayPart {
    var slug: String {
        switch self {
        case .morning: "ochtend"
        case .afternoon: "middag"
        case .day: "dag"
        case .evening: "avond"
        }
    }

    init?(slug: String) {
        guard let part = DayPart.allCases.first(where: { $0.slug == slug }) else { return nil }
        self = part
    }
}

/// What booking says in words.
extension Words {
    /// "hele dag".
    func part(_ part: DayPart) -> String { self("part.\(part.rawValue)") }

    /// "hele dag, 9.00–17.00 uur".
    func part(_ hours: DayPartHours) -> String {
        "\(part(hours.part)), \(self.hours(hours.starts, hours.ends))"
    }

    /// "Hele dag: 9 van de 24 plekken zijn vrij.".
    func free(_ part: OutlookPart, of total: Int) -> String {
        let values = ["part": self.part(part.hours.part).capitalizedFirst, "total": String(total)]
        return count("seats.summary", part.free, values)
    }

    func feature(_ feature: SeatFeature) -> String { self("feature.\(feature.rawValue)") }

    /// "dinsdag en donderdag".
    func weekdays(_ numbers: [Int]) -> String { list(numbers.map { weekday(number: $0) }) }

    /// "Koningsdag".
    func holiday(_ kind: HolidayKind) -> String { self("holiday.\(kind.rawValue)") }

    /// Why a location is closed, as a sentence: "De Zijlpoort is op dinsdag en donderdag open.".
    func closed(_ reason: ClosedReason, place: String) -> String {
        switch reason {
        case .weekday(let days): self("closed.weekday", ["place": place, "days": weekdays(days)])
        case .notYet(let day): self("closed.not-yet", ["place": place, "day": self.dayAndYear(day)])
        case .noLonger: self("closed.no-longer", ["place": place])
        case .holiday(let kind): self("closed.holiday", ["place": place, "holiday": holiday(kind)])
        case .closure(let text): text[language.rawValue]
        case .outsideProgrammes: self("closed.outside-programmes")
        }
    }

    /// Why something cannot be had, as a sentence with its values in words.
    func sentence(_ refusal: NotAdmitted, place: String) -> String {
        switch refusal {
        case .closed(let reason): closed(reason, place: place)
        case .beyondHorizon(let last): self("refusal.\(refusal.slug)", ["day": day(last)])
        default: self("refusal.\(refusal.slug)", refusal.values)
        }
    }

    /// Which reservation somebody is moving, as a sentence.
    func moving(_ reservation: Reservation) -> String {
        self(
            "seats.moving",
            [
                "day": day(reservation.day), "part": reservation.part.map(part) ?? "",
                "unit": unit(of: reservation),
            ]
        )
    }

    /// "dinsdag 24 november, 9.00 uur".
    func moment(_ instant: Instant, in zone: CivilZone) -> String {
        moment(zone.day(of: instant), zone.minute(of: instant))
    }

    /// "plek 5", or the name of a room.
    func unit(of reservation: Reservation) -> String {
        switch reservation.unit {
        case .seat(_, let number): self("unit.seat", ["seat": String(number)])
        case .room(_, let name): name[language.rawValue]
        }
    }

    /// "hele dag, 9.00–17.00 uur" as it was reserved; without a part of the day for reserved hours.
    func hours(of reservation: Reservation, in zone: CivilZone) -> String {
        let start = zone.minute(of: reservation.interval.start)
        let end = zone.minute(of: reservation.interval.end - 1)
        let shown = MinuteOfDay(minutes: end.minutes + 1) ?? .endOfDay
        guard let reserved = reservation.part else { return hours(start, shown) }
        return "\(part(reserved)), \(hours(start, shown))"
    }
}

import Booking
import GRDB
import MixedZone

/// What a letter about a reservation mentions.
extension Wording {
    func reservation(
        _ told: ToldReservation,
        at place: Location,
        _ kind: LetterKind,
        told instant: Instant,
        _ db: Database
    ) throws -> [String: String] {
        let clock = place.timeZone
        let day = clock.day(of: told.interval.start)
        let deadline = told.interval.start - (try limits(told, at: place, instant, db)).cancelUntil
        let about = place.description
        return [
            "location": place.name,
            "address": "\(about.street), \(about.postcode) \(about.town)",
            "day": words.day(day),
            "when": words.dayAndHours(
                day,
                clock.minute(of: told.interval.start),
                end(of: told.interval, clock)
            ),
            "change": deadline < instant
                ? words("mail.change-too-late")
                : words("mail.change-until", ["deadline": moment(deadline, in: clock)]),
            "link": link(kind, told, at: place),
        ]
    }

    /// What the one who has it may; what everybody may when it is nobody's any more.
    private func limits(
        _ told: ToldReservation,
        at place: Location,
        _ instant: Instant,
        _ db: Database
    ) throws -> Allowance {
        guard let id = Reservation.ID(told.id), let member = try Reservation.find(id, db)?.member else {
            return place.limits
        }
        return place.limits(for: try Standing.load(.member(member), at: instant, db).roles)
    }

    /// Where the reader goes on: to what they have, to something else, or to what waits for them.
    private func link(_ kind: LetterKind, _ told: ToldReservation, at place: Location) -> String {
        switch kind {
        case .reservationCancelled, .roomDeclined, .roomLapsed: links { $0.location(place.id) }
        case .roomRequestWaiting, .roomLongerWaiting: links { $0.roomRequests() }
        default: links { $0.reservation(told.id) }
        }
    }

    /// What was reserved: "Plek 3" and "plek", or the name of a room and "zaal".
    func unit(_ told: ToldReservation, _ db: Database) throws -> [String: String] {
        switch told.unit {
        case .seat(let number):
            return ["unit": words("mail.seat", ["seat": number]), "what": words("mail.a-seat")]
        case .room(let id):
            let name = try Room.find(id, db)?.name[words.language.rawValue] ?? id
            return ["unit": name, "what": words("mail.a-room")]
        }
    }

    /// Midnight at the end of a day is 24:00 of that day.
    private func end(of interval: Interval, _ clock: CivilZone) -> MinuteOfDay {
        let end = clock.minute(of: interval.end)
        return end == .startOfDay ? .endOfDay : end
    }
}

/// A reservation as a message tells of it: as it was when the message was written.
struct ToldReservation {
    let id: String
    let location: String
    let unit: Unit
    let interval: Interval

    enum Unit {
        /// By its number.
        case seat(String)
        /// By its identifier.
        case room(String)
    }

    init?(_ values: [String: String]) {
        guard let id = values["reservation"], let location = values["location"] else { return nil }
        guard let unit = values["seat"].map(Unit.seat) ?? values["room"].map(Unit.room) else { return nil }
        guard let starts = values["starts"].flatMap(Int.init), let ends = values["ends"].flatMap(Int.init)
        else {
            return nil
        }
        guard let interval = Interval(start: Instant(seconds: starts), end: Instant(seconds: ends)) else {
            return nil
        }
        self.id = id
        self.location = location
        self.unit = unit
        self.interval = interval
    }
}

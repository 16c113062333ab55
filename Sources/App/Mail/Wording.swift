import Booking
import GRDB
import MixedZone

/// What the texts of a letter mention, as finished words in one language.
struct Wording {
    let words: Words
    let zone: Zone
    let links: MailLinks

    /// Greeting, text, and who writes.
    func body(_ kind: LetterKind, _ values: [String: String], to name: String) -> String {
        let first = name.split(separator: " ").first.map(String.init) ?? ""
        let greeting =
            first.isEmpty ? words("mail.greeting-nameless") : words("mail.greeting", ["name": first])
        let footer = words("mail.footer", ["zone": zone.name, "link": links(\.home)])
        return [greeting, words(kind.body, values), footer].joined(separator: "\n\n")
    }

    /// The values of subject and body.
    ///
    /// Throws ``MailFailure`` when what the letter is about is gone.
    func values(for kind: LetterKind, _ message: WaitingMessage, _ db: Database) throws -> [String: String] {
        var values = ["zone": zone.name]
        switch kind {
        case .signInCode, .signUpCode:
            values["code"] = message.values["code"] ?? ""
            values["until"] = moment(message.createdAt + AskForCode.validity, in: zone.timeZone)
        case .memberInvited:
            values["link"] = links { $0.signIn() }
        case .memberWelcome:
            values["link"] = links(\.locations)
            values["reason"] = reason(message)
        case .memberWaits:
            break
        case .memberRefused:
            values["contact"] = zone.texts.contact[words.language.rawValue]
            values["reason"] = reason(message)
        case .reservationConfirmed, .reservationMoved, .reservationCancelled:
            guard let told = ToldReservation(message.values), let place = try Location.find(told.location, db)
            else {
                throw MailFailure.wordless(kind: message.kind)
            }
            values.merge(reservation(told, at: place, kind, told: message.createdAt)) { _, new in new }
        }
        return values
    }

    /// Why it was decided so, as paragraphs of their own; empty when nobody said.
    private func reason(_ message: WaitingMessage) -> String {
        message.values["reason"].map { words("mail.reason", ["reason": $0]) } ?? ""
    }

    private func reservation(
        _ told: ToldReservation,
        at place: Location,
        _ kind: LetterKind,
        told instant: Instant
    ) -> [String: String] {
        let clock = place.timeZone
        let day = clock.day(of: told.interval.start)
        let deadline = told.interval.start - place.cancelUntil
        let about = place.description
        return [
            "seat": told.seat,
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
            "link": kind == .reservationCancelled
                ? links { $0.location(place.id) } : links { $0.reservation(told.id) },
        ]
    }

    /// Midnight at the end of a day is 24:00 of that day.
    private func end(of interval: Interval, _ clock: CivilZone) -> MinuteOfDay {
        let end = clock.minute(of: interval.end)
        return end == .startOfDay ? .endOfDay : end
    }

    private func moment(_ instant: Instant, in clock: CivilZone) -> String {
        words.moment(clock.day(of: instant), clock.minute(of: instant))
    }
}

/// A reservation as a message tells of it: as it was when the message was written.
private struct ToldReservation {
    let id: String
    let location: String
    let seat: String
    let interval: Interval

    init?(_ values: [String: String]) {
        guard let id = values["reservation"], let location = values["location"], let seat = values["seat"]
        else {
            return nil
        }
        guard let starts = values["starts"].flatMap(Int.init), let ends = values["ends"].flatMap(Int.init)
        else {
            return nil
        }
        guard let interval = Interval(start: Instant(seconds: starts), end: Instant(seconds: ends)) else {
            return nil
        }
        self.id = id
        self.location = location
        self.seat = seat
        self.interval = interval
    }
}

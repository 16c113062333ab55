import Booking
import GRDB
import MixedZone

/// What the texts of a letter mention, as finished words in one language.
struct Wording {
    let words: Words
    let zone: Zone
    let links: MailLinks

    /// Subject and text of a message.
    ///
    /// A host who reserved for somebody gets what that person gets, with who it is for in front.
    /// Throws ``MailFailure`` when what or whom the letter is about is gone.
    func text(
        of kind: LetterKind,
        _ message: WaitingMessage,
        _ db: Database
    ) throws -> (subject: String, text: String) {
        var values = try values(for: kind, message, db)
        guard let id = message.values["for"] else {
            return (words(kind.subject, values), words(kind.body, values))
        }
        guard let member = try Member.ID(id).flatMap({ try Member.find($0, db) }) else {
            throw MailFailure.wordless(kind: message.kind)
        }
        if kind != .reservationCancelled, let reservation = message.values["reservation"] {
            values["link"] = links { $0.hostReservation(reservation) }
        }
        let (subject, text) = (words(kind.subject, values), words(kind.body, values))
        let key = member.email == nil ? "mail.copy.body-tell" : "mail.copy.body"
        return (
            words("mail.copy.subject", ["name": member.name, "subject": subject]),
            words(key, ["name": member.name, "text": text])
        )
    }

    /// Greeting, text, and who writes.
    func body(_ text: String, to name: String) -> String {
        let first = name.split(separator: " ").first.map(String.init) ?? ""
        let greeting =
            first.isEmpty ? words("mail.greeting-nameless") : words("mail.greeting", ["name": first])
        let footer = words("mail.footer", ["zone": zone.name, "link": links(\.home)])
        return [greeting, text, footer].joined(separator: "\n\n")
    }

    /// The values of subject and body.
    ///
    /// Throws ``MailFailure`` when what the letter is about is gone.
    private func values(
        for kind: LetterKind,
        _ message: WaitingMessage,
        _ db: Database
    ) throws -> [String: String] {
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
        case .reservationsWithdrawn:
            values.merge(try withdrawn(message, db)) { _, new in new }
        case .reservationConfirmed, .reservationMoved, .reservationCancelled, .roomRequested,
            .roomRequestWaiting,
            .roomDeclined, .roomLapsed:
            guard let told = ToldReservation(message.values), let place = try Location.find(told.location, db)
            else {
                throw MailFailure.wordless(kind: message.kind)
            }
            values.merge(reservation(told, at: place, kind, told: message.createdAt)) { _, new in new }
            values.merge(try unit(told, db)) { _, new in new }
            values["reason"] = reason(message)
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
        let deadline = told.interval.start - place.limits.cancelUntil
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

    /// Where the reader goes on: to what they have, to something else, or to what waits for them.
    private func link(_ kind: LetterKind, _ told: ToldReservation, at place: Location) -> String {
        switch kind {
        case .reservationCancelled, .roomDeclined, .roomLapsed: links { $0.location(place.id) }
        case .roomRequestWaiting: links { $0.roomRequests() }
        default: links { $0.reservation(told.id) }
        }
    }

    /// What was reserved: "Plek 3" and "plek", or the name of a room and "zaal".
    private func unit(_ told: ToldReservation, _ db: Database) throws -> [String: String] {
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

    private func moment(_ instant: Instant, in clock: CivilZone) -> String {
        words.moment(clock.day(of: instant), clock.minute(of: instant))
    }
}

/// A reservation as a message tells of it: as it was when the message was written.
private struct ToldReservation {
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

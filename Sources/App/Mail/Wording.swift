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
        if kind == .digest { return try digest(message, db) }
        var values = try values(for: kind, message, db)
        guard let id = message.values["for"] else {
            let (subject, body) = try keys(of: kind, message, db)
            return (words(subject, values), words(body, values))
        }
        guard let member = try Member.ID(id).flatMap({ try Member.find($0, db) }), member.state != .left
        else {
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

    /// Greeting, text, who writes, and how to get less of what can wait.
    func body(_ text: String, to name: String, isOptional: Bool) -> String {
        let first = name.split(separator: " ").first.map(String.init) ?? ""
        let greeting =
            first.isEmpty ? words("mail.greeting-nameless") : words("mail.greeting", ["name": first])
        let footer = words("mail.footer", ["zone": zone.name, "link": links(\.home)])
        let choice = isOptional ? [words("mail.optional", ["link": links(\.mailRhythm)])] : []
        return ([greeting, text, footer] + choice).joined(separator: "\n\n")
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
        case .signInCode, .signUpCode, .addressCode:
            values["code"] = message.values["code"] ?? ""
            values["until"] = moment(message.createdAt + AskForCode.validity, in: zone.timeZone)
            values["contact"] = zone.texts.contact[words.language.rawValue]
        case .memberInvited, .addressGiven, .addressChanged:
            values["link"] = links { $0.signIn() }
        case .memberWelcome:
            values["link"] = links(\.locations)
            values["reason"] = reason(message)
        case .memberWaits, .memberLeft, .digest:
            break
        case .addressReplaced:
            values["contact"] = zone.texts.contact[words.language.rawValue]
        case .memberRefused:
            values["contact"] = zone.texts.contact[words.language.rawValue]
            values["reason"] = reason(message)
        case .threadStep:
            values.merge(try step(message, db)) { _, new in new }
        case .threadAsk:
            values.merge(try ask(message, db)) { _, new in new }
        case .ideaReceived, .ideaStep:
            values.merge(try idea(message, db)) { _, new in new }
        case .ideaGroup:
            values.merge(try ideaGroup(message, db)) { _, new in new }
        case .registerHead:
            values["day"] = message.values["day"].flatMap { CivilDay($0) }.map { words.day($0) } ?? ""
            values["last"] = message.values["last"] ?? ""
            values["head"] = message.values["head"] ?? ""
            values["link"] = links(\.register)
        case .callPublished:
            values.merge(try call(message, db)) { _, new in new }
        case .reservationsWithdrawn:
            values.merge(try withdrawn(message, db)) { _, new in new }
        case .reservationConfirmed, .reservationMoved, .reservationCancelled, .roomRequested,
            .roomRequestWaiting, .roomDeclined, .roomLapsed,
            .roomLongerWaiting, .roomLongerDeclined, .roomLongerLapsed:
            guard let told = ToldReservation(message.values), let place = try Location.find(told.location, db)
            else {
                throw MailFailure.wordless(kind: message.kind)
            }
            values.merge(try reservation(told, at: place, kind, told: message.createdAt, db)) { _, new in new
            }
            values.merge(try unit(told, db)) { _, new in new }
            values["reason"] = reason(message)
        }
        return values
    }

    /// Why it was decided so, as paragraphs of their own; empty when nobody said.
    private func reason(_ message: WaitingMessage) -> String {
        message.values["reason"].map { words("mail.reason", ["reason": $0]) } ?? ""
    }

    func moment(_ instant: Instant, in clock: CivilZone) -> String {
        words.moment(clock.day(of: instant), clock.minute(of: instant))
    }
}

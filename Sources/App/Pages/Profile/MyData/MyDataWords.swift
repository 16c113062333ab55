import Booking
import Foundation
import MixedZone

/// What the zone holds about somebody, said to them.
struct MyDataWords: Sendable {
    let words: Words
    let data: MyData

    private var clock: CivilZone { data.zone.timeZone }

    var facts: [Fact] {
        let member = data.member
        return [
            ("profile.name", member.name), ("mydata.email", member.email ?? words("profile.no-email")),
            ("profile.language", words("profile.language-\(member.language)")),
            ("mydata.since", date(member.joinedAt)),
            ("profile.helps-with", member.canHelpWith), ("profile.seeks", member.isLookingFor),
            ("rhythm.legend", words("rhythm.\(data.rhythm.rawValue)")),
            ("mydata.pseudonym", member.id.description),
        ].map { Fact(term: words($0.0), value: $0.1.isEmpty ? words("mydata.nothing") : $0.1) }
    }

    var roles: [String] {
        let wording = RoleWords(words: words, scopes: data.scopes, clock: clock)
        return data.grants.map { wording.text($0, at: data.at) }
    }

    var reservations: String {
        let coming = data.stays.count { $0.reservation.isComing(at: data.at) }
        let (open, over) = (String(coming), String(data.stays.count - coming))
        return words("mydata.reservations-count", ["coming": open, "past": over])
    }

    func line(_ consent: Consent) -> String {
        let values = [
            "what": words("consent.\(consent.purpose.rawValue)"), "version": String(consent.version),
            "given": date(consent.givenAt),
        ]
        guard let withdrawn = consent.withdrawnAt else {
            return words(consent.isSpoken ? "mydata.consent-spoken" : "mydata.consent", values)
        }
        return words("mydata.consent-withdrawn", values.merging(["withdrawn": date(withdrawn)]) { $1 })
    }

    func guests(_ stay: MyData.Stay) -> String {
        let names = stay.guests.joined(separator: ", ")
        return words("mydata.named", ["when": whenAndWhere(stay), "names": names])
    }

    /// Nil for a reservation without a visit.
    func visit(_ stay: MyData.Stay) -> String? {
        guard let visit = stay.visit, let came = visit.checkedInAt else { return nil }
        let zone = stay.place.timeZone
        let start = words.time(zone.minute(of: came))
        let end = visit.checkedOutAt.map { words.time(zone.minute(of: $0)) } ?? words("mydata.still-inside")
        let values = ["when": whenAndWhere(stay), "start": start, "end": end, "text": visit.sharing.today]
        return words(visit.sharing.today.isEmpty ? "mydata.visit" : "mydata.visit-text", values)
    }

    /// - Parameter current: the session of the browser that asks.
    func line(_ session: Session, current: Data, _ links: Links) -> DeviceLine {
        let isHere = session.digest == current
        let values = ["begun": date(session.createdAt), "used": date(session.usedAt)]
        let text = words(isHere ? "mydata.session-here" : "mydata.session", values)
        return DeviceLine(
            text: text,
            action: isHere ? "" : links.sessionEnd(Hexadecimal.text(session.digest)),
            button: words("mydata.sign-out"),
            buttonLabel: words("mydata.sign-out-label", values)
        )
    }

    func line(_ letter: MyData.SentLetter) -> String {
        let kind = words.has("letter.\(letter.kind)") ? letter.kind : "other"
        let values = ["what": words("letter.\(kind)"), "date": date(letter.createdAt)]
        return words(letter.sentAt == nil ? "mydata.letter-waits" : "mydata.letter", values)
    }

    func line(_ entry: JournalEntry.Header) -> String {
        let command = String(entry.command.prefix { $0 != "/" })
        let kind = words.has("entry.\(command)") ? command : "other"
        let who =
            switch entry.actor {
            case "member:\(data.member.id)": "mydata.by-you"
            case "clock": "mydata.by-clock"
            default: "mydata.by-others"
            }
        let values = ["date": date(entry.at), "what": words("entry.\(kind)"), "who": words(who)]
        return words("mydata.entry", values)
    }

    private func whenAndWhere(_ stay: MyData.Stay) -> String {
        "\(words.dayAndYear(stay.reservation.day)), \(stay.place.name)"
    }

    private func date(_ instant: Instant) -> String { words.date(clock.day(of: instant)) }
}

extension Reservation {
    /// Whether it can still be used.
    func isComing(at now: Instant) -> Bool { state.isOpen && interval.end > now }
}

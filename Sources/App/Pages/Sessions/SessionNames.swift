import Booking
import Challenges
import GRDB
import MixedZone

/// The names of places and work forms and the size of sessions, for their lists.
struct SessionNames: Sendable {
    let places: [String: Location]
    let forms: [String: String]
    let people: [WorkSession.ID: Int]
    let clock: CivilZone

    static func load(_ language: Language, _ db: Database) throws -> SessionNames {
        let places = try Location.all(db).map { ($0.id, $0) }
        let rows = try Row.fetchAll(db, sql: "SELECT id, name_nl, name_en FROM work_forms")
        let forms = rows.map { row in
            (row["id"] as String, Bilingual(nl: row["name_nl"], en: row["name_en"])[language.rawValue])
        }
        return SessionNames(
            places: Dictionary(places) { first, _ in first },
            forms: Dictionary(forms) { first, _ in first },
            people: try SessionGuest.counts(db),
            clock: try Zone.load(db).timeZone
        )
    }

    func line(_ session: WorkSession, _ words: Words, _ links: Links) -> WorkSessionLine {
        let place = places[session.location]
        let clock = place?.timeZone ?? clock
        let people = ["n": String(people[session.id] ?? 0), "most": String(session.mostPeople)]
        let about = [
            forms[session.form] ?? "", place?.name ?? "", words("sessions.people", people),
            session.isPublic ? "" : words("sessions.team-only"),
        ]
        return WorkSessionLine(
            href: links.session(session.id),
            when: words.when(session.interval, clock),
            title: session.title,
            about: about.filter { !$0.isEmpty }.joined(separator: " · "),
            state: session.state == .planned ? "" : words.state(session.state)
        )
    }
}

extension Words {
    /// "dinsdag 24 november 2026, 19.00–21.00 uur".
    func when(_ interval: Interval, _ clock: CivilZone) -> String {
        let day = clock.day(of: interval.start)
        return
            "\(dayAndYear(day)), \(hours(clock.minute(of: interval.start), clock.minute(of: interval.end, on: day)))"
    }
}

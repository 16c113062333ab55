import Booking
import Challenges
import GRDB
import MixedZone

/// Planning a work session of a team or of an opgave, with its place.
struct PlanForm: AdminForm {
    let team: Team?
    let challenge: Challenge?
    let forms: [WorkForm]
    let places: [PlanPlace]
    let words: Words

    var title: String { words("session.plan-heading") }
    var about: String {
        words("session.plan-about", ["name": team?.name ?? challenge?.title ?? ""])
    }
    var button: String { words("session.plan-button") }
    var initial: FormFields {
        FormFields([("people", "12"), ("wishes", "public"), ("part", DayPart.morning.rawValue)])
    }
    var anchor: String { "place" }
    var section: Section { .challenges }

    func crumbs(_ links: Links) -> [Link] {
        if let team { return .team(team, links, words) }
        let list = [Link(href: links.sessions, text: words("sessions.heading"))]
        guard let challenge else { return list }
        return list + [Link(href: links.challenge(challenge.id.description), text: challenge.title)]
    }

    func address(_ links: Links) -> String {
        links.newSession(
            team: team?.id.description ?? "",
            challenge: team == nil ? challenge?.id.description ?? "" : ""
        )
    }

    func done(_ links: Links) -> String { links.sessions }
    func done(_ links: Links, made: WorkSession.ID) -> String { links.session(made, done: "gepland") }

    func parts(_ typed: FormFields, _ problems: FormProblems) -> [FormPart] {
        let pen = FormPen(typed: typed, problems: problems)
        let code = words.language.rawValue
        let hint = words("session.plan-time-hint")
        let parts = DayPart.allCases.map { (value: $0.rawValue, label: words("part.\($0.rawValue)")) }
        return [
            pen.text("title", words("session.title"), maxLength: SessionPlan.longestTitle),
            .select(pen.choices("form", words("session.form"), forms.map { ($0.id, $0.name[code]) })),
            .select(
                pen.choices(
                    "place",
                    words("session.place"),
                    hint: words("session.plan-place-hint"),
                    places.map(\.choice)
                )
            ),
            pen.day("day", words("session.day"), hint: words("manage.day-hint")),
            pen.text("from", words("rooms.from"), hint: hint, isOptional: true, maxLength: 5),
            pen.text("to", words("rooms.to"), hint: hint, isOptional: true, maxLength: 5),
            .select(
                pen.choices(
                    "part",
                    words("session.part"),
                    hint: words("session.plan-part-hint"),
                    isOptional: true,
                    parts
                )
            ),
            pen.text("people", words("session.most-people"), inputmode: "numeric", maxLength: 3),
        ] + (team == nil ? [] : [.checks(publicity(pen))])
    }

    private func publicity(_ pen: FormPen) -> ChoiceField {
        pen.choices(
            "wishes",
            words("session.for-whom"),
            isOptional: true,
            [("public", words("session.wish-public"))]
        )
    }

    func change(_ typed: FormFields) throws -> PlanWorkSession {
        var reading = FormReading(typed)
        let (day, people) = (reading.day("day"), reading.number("people"))
        let chosen = places.first { $0.choice.value == typed["place"] }
        if chosen == nil { reading.note(FieldProblem("place", "choose-one")) }
        var span: (from: MinuteOfDay, to: MinuteOfDay)?
        if chosen?.isRoom == true, let from = reading.minute("from"), let to = reading.minute("to") {
            span = (from, to)
        }
        guard let day, let people, let chosen, reading.problems.isEmpty else {
            throw InvalidFields(reading.problems)
        }
        let plan = SessionPlan(
            typed["title"],
            form: typed["form"],
            team: team?.id,
            challenge: team == nil ? challenge?.id : nil,
            isPublic: team == nil || typed.all("wishes").contains("public"),
            mostPeople: people
        )
        guard let span else {
            let part = DayPart(rawValue: typed["part"]) ?? .morning
            return PlanWorkSession(plan, .seats(location: chosen.id, day: day, part: part))
        }
        return PlanWorkSession(plan, .room(chosen.id, day: day, from: span.from, to: span.to))
    }
}

/// A room that is let, or the seats of a location.
struct PlanPlace: Sendable {
    let id: String
    let isRoom: Bool
    let label: String

    var choice: (value: String, label: String) { ("\(isRoom ? "zaal" : "plekken"):\(id)", label) }

    static func all(_ words: Words, _ db: Database) throws -> [PlanPlace] {
        let locations = try Location.all(db).filter { $0.kind == .workplace }
        return try locations.flatMap { location in
            let rooms = try Room.all(of: location.id, db).filter { $0.terms != nil && $0.retiredFrom == nil }
            let seats = words("session.seats-at", ["place": location.name])
            return rooms.map { room in
                let name = room.name[words.language.rawValue]
                return PlanPlace(id: room.id, isRoom: true, label: "\(location.name), \(name)")
            } + [PlanPlace(id: location.id, isRoom: false, label: seats)]
        }
    }
}

import Challenges
import MixedZone

/// Gives a seat a holder or a deputy.
struct SeatFillForm: AdminForm {
    let body: Challenges.Body
    let seat: BodySeat
    let members: [(id: Member.ID, name: String)]
    let words: Words
    let today: CivilDay

    var title: String { words("chair.heading", ["seat": words.seat(seat)]) }
    var about: String { words("chair.about.\(seat.category.rawValue)") }
    var button: String { words("chair.button") }
    var initial: FormFields {
        FormFields([("place", "holder"), ("startsOn", "\(today)"), ("designation", "appointed")])
    }
    var anchor: String { "member" }

    func crumbs(_ links: Links) -> [Link] { .body(body, links, words) }
    func address(_ links: Links) -> String { links.seatFilling(seat.id) }
    func done(_ links: Links) -> String { links.body(body.id, done: "gewijzigd") }

    func parts(_ typed: FormFields, _ problems: FormProblems) -> [FormPart] {
        let pen = FormPen(typed: typed, problems: problems)
        return [
            .select(
                pen.choices("member", words("chair.member"), members.map { ($0.id.description, $0.name) })
            ),
            .radios(
                pen.choices(
                    "place",
                    words("chair.place"),
                    [("holder", words("chair.holder")), ("deputy", words("chair.deputy"))]
                )
            ),
            .radios(
                pen.choices(
                    "designation",
                    words("chair.designation"),
                    Designation.allCases.map { ($0.rawValue, words.designation($0)) }
                )
            ),
            pen.day("startsOn", words("chair.starts"), hint: words("manage.day-hint")),
            pen.day("lastDay", words("chair.last"), isOptional: true),
        ]
    }

    func change(_ typed: FormFields) throws -> FillSeat {
        var reading = FormReading(typed)
        let start = reading.day("startsOn")
        let last = typed.filled("lastDay") == nil ? nil : reading.day("lastDay")
        guard let member = Member.ID(typed["member"]) else {
            throw InvalidFields([FieldProblem("member", "missing")] + reading.problems)
        }
        guard let start, reading.problems.isEmpty else { throw InvalidFields(reading.problems) }
        return FillSeat(
            seat.id,
            with: member,
            asDeputy: typed["place"] == "deputy",
            from: start,
            before: last?.adding(days: 1),
            Designation(rawValue: typed["designation"]) ?? .appointed
        )
    }
}

/// Ends a term.
struct SeatEndForm: AdminForm {
    let body: Challenges.Body
    let term: SeatTerm
    let name: String
    let words: Words
    let today: CivilDay

    var title: String { words("chair.end", ["name": name]) }
    var button: String { words("chair.end-button") }
    var initial: FormFields { FormFields([("lastDay", "\(today)")]) }
    var anchor: String { "lastDay" }

    func crumbs(_ links: Links) -> [Link] { .body(body, links, words) }
    func address(_ links: Links) -> String { links.seatEnd(term.id) }
    func done(_ links: Links) -> String { links.body(body.id, done: "gewijzigd") }

    func parts(_ typed: FormFields, _ problems: FormProblems) -> [FormPart] {
        [
            FormPen(typed: typed, problems: problems)
                .day("lastDay", words("chair.last"), hint: words("manage.day-hint"))
        ]
    }

    func change(_ typed: FormFields) throws -> EndSeat {
        var reading = FormReading(typed)
        guard let last = reading.day("lastDay") else { throw InvalidFields(reading.problems) }
        return EndSeat(term.id, before: last.adding(days: 1))
    }
}

/// Names a secretary of a body.
struct SecretaryForm: AdminForm {
    let body: Challenges.Body
    let members: [(id: Member.ID, name: String)]
    let words: Words

    var title: String { words("secretary.heading", ["body": body.name[words.language.rawValue]]) }
    var about: String { words("secretary.about") }
    var button: String { words("secretary.button") }
    var initial: FormFields { FormFields() }
    var anchor: String { "member" }

    func crumbs(_ links: Links) -> [Link] { .body(body, links, words) }
    func address(_ links: Links) -> String { links.secretaries(body.id) }
    func done(_ links: Links) -> String { links.body(body.id, done: "gewijzigd") }

    func parts(_ typed: FormFields, _ problems: FormProblems) -> [FormPart] {
        let pen = FormPen(typed: typed, problems: problems)
        let answers = members.map { (value: $0.id.description, label: $0.name) }
        return [.select(pen.choices("member", words("chair.member"), answers))]
    }

    func change(_ typed: FormFields) throws -> NameSecretary {
        guard let member = Member.ID(typed["member"]) else {
            throw InvalidFields([FieldProblem("member", "missing")])
        }
        return NameSecretary(member, of: body.id)
    }
}

import Challenges
import MixedZone

/// Gives a body one more seat.
struct SeatAddForm: AdminForm {
    let body: Challenges.Body
    let words: Words

    var title: String { words("seat-add.heading", ["body": body.name[words.language.rawValue]]) }
    var about: String { words("seat-add.about") }
    var button: String { words("seat-add.button") }
    var initial: FormFields { FormFields([("category", SeatCategory.resident.rawValue), ("vote", "yes")]) }
    var anchor: String { "category" }

    func crumbs(_ links: Links) -> [Link] { .body(body, links, words) }
    func address(_ links: Links) -> String { links.newBodySeat(body.id) }
    func done(_ links: Links) -> String { links.body(body.id, done: "gewijzigd") }

    func parts(_ typed: FormFields, _ problems: FormProblems) -> [FormPart] {
        let pen = FormPen(typed: typed, problems: problems)
        let categories = SeatCategory.allCases.map { ($0.rawValue, words.category($0)) }
        return [
            .select(pen.choices("category", words("seat-add.category"), categories)),
            .radios(
                pen.choices(
                    "vote",
                    words("seat-add.vote"),
                    hint: words("seat-add.vote-hint"),
                    [("yes", words("seat-add.yes")), ("no", words("seat-add.no"))]
                )
            ),
            pen.text("functionNl", words("seat-add.function-nl"), isOptional: true, maxLength: 80),
            pen.text("functionEn", words("seat-add.function-en"), isOptional: true, maxLength: 80),
        ]
    }

    func change(_ typed: FormFields) throws -> AddBodySeat {
        guard let category = SeatCategory(rawValue: typed["category"]) else {
            throw InvalidFields([FieldProblem("category", "choose-one")])
        }
        let function = Bilingual(nl: typed.trimmed("functionNl"), en: typed.trimmed("functionEn"))
        return AddBodySeat(
            Challenges.PlannedSeat(category, function: function, hasVote: typed["vote"] == "yes"),
            to: body.id
        )
    }
}

/// Takes a vacant seat out of a body.
struct SeatRemovalForm: AdminForm {
    let body: Challenges.Body
    let seat: BodySeat
    let words: Words

    var title: String { words("seat-removal.heading", ["seat": words.seat(seat)]) }
    var about: String { words("seat-removal.about") }
    var button: String { words("seat-removal.button") }
    var initial: FormFields { FormFields() }
    var anchor: String { "main" }

    func crumbs(_ links: Links) -> [Link] { .body(body, links, words) }
    func address(_ links: Links) -> String { links.bodySeatRemoval(seat.id) }
    func done(_ links: Links) -> String { links.body(body.id, done: "gewijzigd") }
    func parts(_ typed: FormFields, _ problems: FormProblems) -> [FormPart] { [] }
    func change(_ typed: FormFields) -> RemoveBodySeat { RemoveBodySeat(seat.id) }
}

/// Ends a body.
struct BodyEndForm: AdminForm {
    let body: Challenges.Body
    let words: Words

    var title: String { words("body-end.heading", ["body": body.name[words.language.rawValue]]) }
    var about: String { words("body-end.about") }
    var button: String { words("body-end.button") }
    var initial: FormFields { FormFields() }
    var anchor: String { "main" }

    func crumbs(_ links: Links) -> [Link] { .body(body, links, words) }
    func address(_ links: Links) -> String { links.bodyEnd(body.id) }
    func done(_ links: Links) -> String { links.body(body.id, done: "gewijzigd") }
    func parts(_ typed: FormFields, _ problems: FormProblems) -> [FormPart] { [] }
    func change(_ typed: FormFields) -> EndBody { EndBody(body.id) }
}

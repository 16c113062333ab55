import Booking
import MixedZone

/// Ends a programme before its time and says why.
struct ProgrammeClosingForm: AdminForm {
    let programme: Programme
    let today: CivilDay
    let words: Words

    var title: String {
        words("programme-closing.heading", ["name": programme.name[words.language.rawValue]])
    }
    var about: String { words("programme-closing.about") }
    var button: String { words("programme-closing.button") }
    var anchor: String { "lastDay" }
    var initial: FormFields { FormFields([("lastDay", today.typed)]) }

    func crumbs(_ links: Links) -> [Link] { .zone(links, words) }
    func address(_ links: Links) -> String { links.programmeClosing(programme.id) }
    func done(_ links: Links) -> String { links.managedZone(done: "gewijzigd") }

    func parts(_ typed: FormFields, _ problems: FormProblems) -> [FormPart] {
        let pen = FormPen(typed: typed, problems: problems)
        return [
            pen.day("lastDay", words("rule.last"), hint: words("manage.day-hint")),
            pen.text(
                "closingNl",
                words("closure.reason-nl"),
                hint: words("closure.reason-hint"),
                maxLength: Programme.longestText
            ),
            pen.text("closingEn", words("closure.reason-en"), maxLength: Programme.longestText),
        ]
    }

    func change(_ typed: FormFields) throws -> CloseProgramme {
        var reading = FormReading(typed)
        guard let lastDay = reading.day("lastDay") else { throw InvalidFields(reading.problems) }
        return CloseProgramme(
            programme.id,
            lastDay: lastDay,
            reason: typed.both("closing"),
            settlement: SettlementFields.read(typed)
        )
    }
}

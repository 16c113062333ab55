import Booking
import MixedZone

/// Closes a place on a run of days.
struct ClosureForm: AdminForm {
    let location: Location
    let words: Words

    var title: String { words("closure.heading", ["place": location.name]) }
    var about: String { words("closure.about") }
    var button: String { words("closure.button") }
    var initial: FormFields { FormFields() }
    var anchor: String { "lastDay" }

    func crumbs(_ links: Links) -> [Link] { .place(location, links, words) }
    func address(_ links: Links) -> String { links.newClosure(location.id) }
    func done(_ links: Links) -> String { links.managedPlace(location.id, done: "gesloten") }

    func parts(_ typed: FormFields, _ problems: FormProblems) -> [FormPart] {
        let pen = FormPen(typed: typed, problems: problems)
        return [
            pen.day("firstDay", words("closure.first"), hint: words("manage.day-hint")),
            pen.day("lastDay", words("closure.last"), hint: words("closure.last-hint"), isOptional: true),
            pen.text("reasonNl", words("closure.reason-nl"), hint: words("closure.reason-hint")),
            pen.text("reasonEn", words("closure.reason-en")),
        ]
    }

    func change(_ typed: FormFields) throws -> AddClosure {
        var reading = FormReading(typed)
        let first = reading.day("firstDay")
        let last = typed.trimmed("lastDay").isEmpty ? first : reading.day("lastDay")
        let reason = Bilingual(nl: reading.text("reasonNl"), en: reading.text("reasonEn"))
        guard let first, let last, reading.problems.isEmpty else { throw InvalidFields(reading.problems) }
        return AddClosure(
            location: location.id,
            closure: Closure(firstDay: first, lastDay: last, reason: reason),
            settlement: SettlementFields.read(typed)
        )
    }
}

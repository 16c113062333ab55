import Booking
import MixedZone

/// Opens a place every week on one weekday.
struct OpeningRuleForm: AdminForm {
    let book: PlaceBook
    let words: Words

    private var location: Location { book.location }
    var title: String { words("rule.heading", ["place": location.name]) }
    var about: String { words("rule.about") }
    var button: String { words("rule.button") }
    var anchor: String { "opens" }
    /// The hours of the last rule, as most days are alike; office hours where there is none.
    var initial: FormFields {
        FormFields(book.rules.last.map { HoursFields.fields($0.value.hours) } ?? HoursFields.office)
    }

    func crumbs(_ links: Links) -> [Link] { .place(location, links, words) }
    func address(_ links: Links) -> String { links.newRule(location.id) }
    func done(_ links: Links) -> String { links.managedPlace(location.id, done: "gewijzigd") }

    func parts(_ typed: FormFields, _ problems: FormProblems) -> [FormPart] {
        let pen = FormPen(typed: typed, problems: problems)
        let weekdays = (1...7).map {
            (value: String($0), label: words.weekday(number: $0).capitalizedFirst)
        }
        return [
            .select(pen.choices("weekday", words("place.weekday"), weekdays)),
            pen.day("validFrom", words("rule.from"), hint: words("manage.day-hint")),
            pen.day("validUntil", words("rule.until"), isOptional: true),
        ] + HoursFields.parts(pen, words)
    }

    func change(_ typed: FormFields) throws -> AddOpeningRule {
        var reading = FormReading(typed)
        let weekday = reading.number("weekday")
        let first = reading.day("validFrom")
        let last = typed.trimmed("validUntil").isEmpty ? nil : reading.day("validUntil")
        let hours = HoursFields.read(&reading)
        if let first, let last, last < first { reading.note(FieldProblem("validUntil", "ends-before-begin")) }
        guard let weekday, let first, let hours, reading.problems.isEmpty else {
            throw InvalidFields(reading.problems)
        }
        let rule = OpeningRule(weekday: weekday, validFrom: first, validUntil: last, hours: hours)
        return AddOpeningRule(location: location.id, rule: rule)
    }
}

import Booking
import MixedZone

/// Ends a weekly rule.
struct RuleEndForm: AdminForm {
    let location: Location
    let rule: Listed<OpeningRule>
    let words: Words

    var title: String {
        let weekday = words.weekday(number: rule.value.weekday)
        return words("rule.end-heading", ["place": location.name, "weekday": weekday])
    }
    var about: String { words("rule.end-about") }
    var button: String { words("rule.end-button") }
    var anchor: String { "lastDay" }
    var initial: FormFields { FormFields() }

    func crumbs(_ links: Links) -> [Link] { .place(location, links, words) }
    func address(_ links: Links) -> String { links.ruleEnd(rule.id.description) }
    func done(_ links: Links) -> String { links.managedPlace(location.id, done: "gewijzigd") }

    func parts(_ typed: FormFields, _ problems: FormProblems) -> [FormPart] {
        let pen = FormPen(typed: typed, problems: problems)
        return [pen.day("lastDay", words("rule.last"), hint: words("manage.day-hint"))]
    }

    func change(_ typed: FormFields) throws -> EndOpeningRule {
        var reading = FormReading(typed)
        guard let day = reading.day("lastDay") else { throw InvalidFields(reading.problems) }
        return EndOpeningRule(rule.id, lastDay: day, settlement: SettlementFields.read(typed))
    }
}

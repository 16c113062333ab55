import Booking
import MixedZone

/// Opens a place on one day, with hours of its own.
struct DatedOpeningForm: AdminForm {
    let book: PlaceBook
    let words: Words

    private var location: Location { book.location }
    var title: String { words("dated.heading", ["place": location.name]) }
    var about: String { words("dated.about") }
    var button: String { words("dated.button") }
    var anchor: String { "day" }
    var initial: FormFields { FormFields(book.rules.last.map { HoursFields.fields($0.value.hours) } ?? []) }

    func crumbs(_ links: Links) -> [Link] { .place(location, links, words) }
    func address(_ links: Links) -> String { links.newDatedOpening(location.id) }
    func done(_ links: Links) -> String { links.managedPlace(location.id, done: "gewijzigd") }

    func parts(_ typed: FormFields, _ problems: FormProblems) -> [FormPart] {
        let pen = FormPen(typed: typed, problems: problems)
        return [pen.day("day", words("dated.day"), hint: words("manage.day-hint"))]
            + HoursFields.parts(pen, words) + [
                pen.text("reasonNl", words("closure.reason-nl"), hint: words("closure.reason-hint")),
                pen.text("reasonEn", words("closure.reason-en")),
            ]
    }

    func change(_ typed: FormFields) throws -> AddDatedOpening {
        var reading = FormReading(typed)
        let day = reading.day("day")
        let hours = HoursFields.read(&reading)
        let reason = Bilingual(nl: reading.text("reasonNl"), en: reading.text("reasonEn"))
        guard let day, let hours, reading.problems.isEmpty else { throw InvalidFields(reading.problems) }
        return AddDatedOpening(
            location: location.id,
            opening: DatedOpening(day: day, hours: hours, reason: reason),
            settlement: SettlementFields.read(typed)
        )
    }
}

/// Takes a dated opening away.
struct DatedRemovalForm: AdminForm {
    let location: Location
    let opening: Listed<DatedOpening>
    let words: Words

    var title: String { words("dated.remove-heading", ["day": words.dayAndYear(opening.value.day)]) }
    var about: String { words("dated.remove-about") }
    var button: String { words("dated.remove-button") }
    var anchor: String { "main" }
    var initial: FormFields { FormFields() }

    func crumbs(_ links: Links) -> [Link] { .place(location, links, words) }
    func address(_ links: Links) -> String { links.datedRemoval(opening.id.description) }
    func done(_ links: Links) -> String { links.managedPlace(location.id, done: "gewijzigd") }
    func parts(_ typed: FormFields, _ problems: FormProblems) -> [FormPart] { [] }

    func change(_ typed: FormFields) throws -> RemoveDatedOpening {
        RemoveDatedOpening(opening.id, settlement: SettlementFields.read(typed))
    }
}

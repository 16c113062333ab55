import Booking
import MixedZone

/// Takes a seat or a room out of service from a day on.
struct RetirementForm<Change: Command & PlaceChange>: AdminForm {
    let location: Location
    /// "plek 5", or the name of a room.
    let unit: String
    let words: Words
    let today: CivilDay
    let path: @Sendable (Links) -> String
    let make: @Sendable (CivilDay, Settlement) -> Change

    var title: String {
        words("retire.heading", ["unit": unit, "place": location.name]).capitalizedFirst
    }
    var about: String { words("retire.about") }
    var button: String { words("retire.button") }
    var anchor: String { "from" }
    var initial: FormFields {
        FormFields([("from", "\(today.day)-\(today.month)-\(today.year)")])
    }

    func crumbs(_ links: Links) -> [Link] { .place(location, links, words) }
    func address(_ links: Links) -> String { path(links) }
    func done(_ links: Links) -> String { links.managedPlace(location.id, done: "buiten-gebruik") }

    func parts(_ typed: FormFields, _ problems: FormProblems) -> [FormPart] {
        let pen = FormPen(typed: typed, problems: problems)
        return [pen.day("from", words("retire.from"), hint: words("manage.day-hint"))]
    }

    func change(_ typed: FormFields) throws -> Change {
        var reading = FormReading(typed)
        guard let day = reading.day("from") else { throw InvalidFields(reading.problems) }
        return make(day, SettlementFields.read(typed))
    }
}

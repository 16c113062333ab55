import Booking
import MixedZone

/// Adds a place with the weekdays on which it opens.
struct NewLocationForm: AdminForm {
    /// Where it can be, the whole municipality included.
    let areas: [Area]
    let clock: CivilZone
    let today: CivilDay
    let words: Words

    var title: String { words("location.add") }
    var about: String { words("location.add-about") }
    var button: String { words("location.add-button") }
    var anchor: String { "name" }
    var initial: FormFields {
        FormFields(
            [
                ("kind", Location.Kind.workplace.rawValue),
                ("validFrom", "\(today.day)-\(today.month)-\(today.year)"),
            ]
                + HoursFields.office
        )
    }

    func crumbs(_ links: Links) -> [Link] {
        [Link(href: links.managedPlaces, text: words("manage.places"))]
    }
    func address(_ links: Links) -> String { links.newLocation }
    func done(_ links: Links) -> String { links.managedPlaces }
    func done(_ links: Links, made id: String) -> String { links.managedPlace(id, done: "gewijzigd") }

    func parts(_ typed: FormFields, _ problems: FormProblems) -> [FormPart] {
        let pen = FormPen(typed: typed, problems: problems)
        let kinds = [Location.Kind.workplace, .venue].map {
            (value: $0.rawValue, label: words("location.kind-\($0.rawValue)"))
        }
        let weekdays = (1...7).map {
            (value: String($0), label: words.weekday(number: $0).capitalizedFirst)
        }
        return LocationFields.parts(pen, words) + [
            .radios(pen.choices("kind", words("location.kind"), kinds)),
            .select(
                pen.choices("area", words("location.area"), areas.map { (value: $0.id, label: $0.name) })
            ),
            .checks(
                pen.choices(
                    "weekday",
                    words("location.weekdays"),
                    hint: words("location.weekdays-about"),
                    isOptional: true,
                    weekdays
                )
            ),
            pen.day("validFrom", words("rule.from"), hint: words("manage.day-hint")),
        ] + HoursFields.parts(pen, words)
    }

    func change(_ typed: FormFields) throws -> SetUpLocation {
        var reading = FormReading(typed)
        let id = ShortName.read("name", &reading)
        let kind = Location.Kind(rawValue: typed["kind"])
        if kind == nil { reading.note(FieldProblem("kind", "choice")) }
        let rules = rules(&reading)
        guard let id, let kind, reading.problems.isEmpty else { throw InvalidFields(reading.problems) }
        let location = Location(
            id: id,
            kind: kind,
            name: typed.trimmed("name"),
            area: typed["area"],
            timeZone: clock,
            description: LocationFields.description(typed, photoCredit: ""),
            limits: .usual,
            closedHolidays: []
        )
        return SetUpLocation(location, rules: rules)
    }

    /// The hours are read only when it opens on some day.
    private func rules(_ reading: inout FormReading) -> [OpeningRule] {
        let weekdays = reading.typed.all("weekday").compactMap(Int.init)
        guard !weekdays.isEmpty else { return [] }
        let first = reading.day("validFrom")
        guard let hours = HoursFields.read(&reading), let first else { return [] }
        return weekdays.map { OpeningRule(weekday: $0, validFrom: first, validUntil: nil, hours: hours) }
    }
}

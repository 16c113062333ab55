import Booking
import MixedZone

/// Says on which holidays a place is closed, with their dates this year and the next.
struct HolidaysForm: AdminForm {
    let location: Location
    let today: CivilDay
    let words: Words

    var title: String { words("holidays.heading", ["place": location.name]) }
    var about: String { words("holidays.about") }
    var button: String { words("holidays.button") }
    var anchor: String { "holiday" }
    var initial: FormFields {
        FormFields(location.closedHolidays.map { (name: "holiday", value: $0.rawValue) })
    }

    func crumbs(_ links: Links) -> [Link] { .place(location, links, words) }
    func address(_ links: Links) -> String { links.holidays(location.id) }
    func done(_ links: Links) -> String { links.managedPlace(location.id, done: "gewijzigd") }

    func parts(_ typed: FormFields, _ problems: FormProblems) -> [FormPart] {
        let pen = FormPen(typed: typed, problems: problems)
        let answers = HolidayKind.allCases.compactMap { kind -> (value: String, label: String)? in
            let days = [today.year, today.year + 1].compactMap(kind.day)
            guard !days.isEmpty || location.closedHolidays.contains(kind) else { return nil }
            let dates = words.list(days.map { words.dayAndYear($0) })
            return (value: kind.rawValue, label: "\(words.holiday(kind)): \(dates)")
        }
        return [.checks(pen.choices("holiday", words("holidays.question"), isOptional: true, answers))]
    }

    func change(_ typed: FormFields) throws -> ChangeClosedHolidays {
        ChangeClosedHolidays(
            location: location.id,
            Set(typed.all("holiday").compactMap(HolidayKind.init)),
            settlement: SettlementFields.read(typed)
        )
    }
}

import Booking
import MixedZone
import Support
import Testing

/// The facts of one wish at the example place.
struct WishFacts {
    let location: Location
    let schedule: Schedule
    let now: Instant
    let path: Admission.Path
    let open: Int

    init(
        now: String,
        path: Admission.Path = .reserve,
        kind: Location.Kind = .workplace,
        rules: [OpeningRule]? = nil,
        open: Int = 0
    ) throws {
        let example = try Location.example("grachtpand", name: "Grachtpand")
        location = Location(
            id: example.id,
            kind: kind,
            name: example.name,
            area: example.area,
            timeZone: example.timeZone,
            description: example.description,
            limits: example.limits,
            closedHolidays: example.closedHolidays
        )
        schedule = Schedule(
            rules: try rules ?? OpeningRule.examples(since: "2020-01-01"),
            dated: [],
            closures: [],
            closedHolidays: location.closedHolidays,
            programmes: []
        )
        self.now = try amsterdam(now)
        self.path = path
        self.open = open
    }

    func interval(_ text: String, _ part: DayPart) throws -> Interval {
        let wanted = try day(text)
        return try Admission.interval(
            Admission.Facts(
                path: path,
                location: location,
                openness: schedule.openness(on: wanted),
                day: wanted,
                span: .part(part),
                now: now,
                held: Admission.Holdings(open: open, thisWeek: 0)
            )
        )
    }
}

func day(_ text: String) throws -> CivilDay {
    try #require(CivilDay(text))
}

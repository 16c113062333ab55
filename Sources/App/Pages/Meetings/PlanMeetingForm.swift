import Challenges
import MixedZone

/// Plans a meeting of a body.
struct PlanMeetingForm: AdminForm {
    let body: Challenges.Body
    let clock: CivilZone
    let words: Words

    var title: String { words("meeting.new") }
    var button: String { words("meeting.new-button") }
    var initial: FormFields { FormFields([("from", "19:30"), ("to", "21:30")]) }
    var anchor: String { "title" }
    var section: Section { .challenges }

    func crumbs(_ links: Links) -> [Link] { .body(body, links, words) }
    func address(_ links: Links) -> String { links.newMeeting(body.id) }
    func done(_ links: Links) -> String { links.body(body.id) }
    func done(_ links: Links, made: Meeting.ID) -> String { links.meeting(made.description) }

    func parts(_ typed: FormFields, _ problems: FormProblems) -> [FormPart] {
        let pen = FormPen(typed: typed, problems: problems)
        return [
            pen.text("title", words("meeting.title"), maxLength: PlanMeeting.longestTitle),
            pen.day("day", words("meeting.day"), hint: words("manage.day-hint")),
            pen.text("from", words("meeting.from"), hint: words("meeting.time-hint"), maxLength: 5),
            pen.text("to", words("meeting.to"), maxLength: 5),
            pen.text("place", words("meeting.place"), isOptional: true, maxLength: PlanMeeting.longestPlace),
            .checks(
                pen.choices(
                    "series",
                    words("meeting.series"),
                    isOptional: true,
                    [("monthly", words("meeting.monthly"))]
                )
            ),
        ]
    }

    func change(_ typed: FormFields) throws -> PlanMeeting {
        var reading = FormReading(typed)
        let (day, from, to) = (reading.day("day"), reading.minute("from"), reading.minute("to"))
        guard let day, let from, let to else { throw InvalidFields(reading.problems) }
        guard let time = try? clock.interval(day: day, from: from, to: to) else {
            throw InvalidFields([FieldProblem("to", "ends-before-start")])
        }
        return PlanMeeting(
            typed.trimmed("title"),
            of: body.id,
            from: time.start,
            until: time.end,
            place: typed.trimmed("place"),
            repeatsMonthly: typed.all("series").contains("monthly")
        )
    }
}

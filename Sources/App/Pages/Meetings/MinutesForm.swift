import Challenges
import MixedZone

/// Writes the minutes: what was said of each point, and the text.
struct MinutesForm: AdminForm {
    let meeting: Meeting
    let body: Challenges.Body
    let points: [AgendaPoint]
    let words: Words

    var title: String { words("minutes.write") }
    var about: String { words("minutes.about") }
    var button: String { words("minutes.button") }
    var initial: FormFields {
        FormFields([("minutes", meeting.minutes)] + points.map { ("outcome-\($0.id)", $0.outcome) })
    }
    var anchor: String { "minutes" }
    var section: Section { .challenges }

    func crumbs(_ links: Links) -> [Link] { .meeting(meeting, body, links, words) }
    func address(_ links: Links) -> String { links.minutes(meeting.id.description) }
    func done(_ links: Links) -> String { links.meeting(meeting.id.description) }

    func parts(_ typed: FormFields, _ problems: FormProblems) -> [FormPart] {
        let pen = FormPen(typed: typed, problems: problems)
        return points.map { point in
            pen.text(
                "outcome-\(point.id)",
                words("minutes.outcome", ["number": "\(point.position)", "title": point.title]),
                isOptional: true,
                maxLength: WriteMinutes.longestOutcome
            )
        } + [
            pen.text(
                "minutes",
                words("minutes.text"),
                isLong: true,
                maxLength: WriteMinutes.longestText
            )
        ]
    }

    func change(_ typed: FormFields) throws -> WriteMinutes {
        let outcomes = points.map { ($0.id, typed.trimmed("outcome-\($0.id)")) }
        return WriteMinutes(
            typed.trimmed("minutes"),
            of: meeting.id,
            outcomes: Dictionary(outcomes) { first, _ in first }
        )
    }
}

/// Cancels a meeting, with the reason.
struct CancelMeetingForm: AdminForm {
    let meeting: Meeting
    let body: Challenges.Body
    let words: Words

    var title: String { words("meeting.cancel") }
    var about: String { words("meeting.cancel-about") }
    var button: String { words("meeting.cancel-button") }
    var initial: FormFields { FormFields() }
    var anchor: String { "reason" }
    var section: Section { .challenges }

    func crumbs(_ links: Links) -> [Link] { .meeting(meeting, body, links, words) }
    func address(_ links: Links) -> String { links.meetingCancellation(meeting.id.description) }
    func done(_ links: Links) -> String { links.meeting(meeting.id.description) }

    func parts(_ typed: FormFields, _ problems: FormProblems) -> [FormPart] {
        [
            FormPen(typed: typed, problems: problems)
                .text("reason", words("body.reason"), isLong: true, maxLength: 4_000)
        ]
    }

    func change(_ typed: FormFields) throws -> CancelMeeting {
        CancelMeeting(meeting.id, because: typed.trimmed("reason"))
    }
}

import Challenges
import MixedZone

/// Notes what somebody takes on in a meeting.
struct ActionForm: AdminForm {
    let meeting: Meeting
    let body: Challenges.Body
    let members: [(id: Member.ID, name: String)]
    let words: Words

    var title: String { words("action.new") }
    var button: String { words("action.button") }
    var initial: FormFields { FormFields() }
    var anchor: String { "what" }
    var section: Section { .challenges }

    func crumbs(_ links: Links) -> [Link] { .meeting(meeting, body, links, words) }
    func address(_ links: Links) -> String { links.newAction(meeting.id.description) }
    func done(_ links: Links) -> String { links.meeting(meeting.id.description) }

    func parts(_ typed: FormFields, _ problems: FormProblems) -> [FormPart] {
        let pen = FormPen(typed: typed, problems: problems)
        let none = [(value: "", label: words("action.body"))]
        return [
            pen.text("what", words("action.what"), maxLength: AddAction.longestText),
            .select(
                pen.choices(
                    "owner",
                    words("action.owner"),
                    isOptional: true,
                    none + members.map { ($0.id.description, $0.name) }
                )
            ),
            pen.day("due", words("action.due-day"), hint: words("manage.day-hint"), isOptional: true),
        ]
    }

    func change(_ typed: FormFields) throws -> AddAction {
        var reading = FormReading(typed)
        let due = typed.filled("due") == nil ? nil : reading.day("due")
        guard reading.problems.isEmpty else { throw InvalidFields(reading.problems) }
        return AddAction(typed.trimmed("what"), in: meeting.id, by: Member.ID(typed["owner"]), before: due)
    }
}

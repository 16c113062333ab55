import Challenges
import MixedZone

/// Puts a point, or a proposal that was reviewed, on an agenda.
struct AgendaPointForm: AdminForm {
    let meeting: Meeting
    let body: Challenges.Body
    let proposals: [(id: Proposal.ID, title: String)]
    let words: Words

    var title: String { words("point.new") }
    var about: String { words("point.about") }
    var button: String { words("point.button") }
    var initial: FormFields { FormFields([("kind", "issue")]) }
    var anchor: String { "proposal" }
    var section: Section { .challenges }

    func crumbs(_ links: Links) -> [Link] { .meeting(meeting, body, links, words) }
    func address(_ links: Links) -> String { links.newPoint(meeting.id.description) }
    func done(_ links: Links) -> String { links.meeting(meeting.id.description) }

    func parts(_ typed: FormFields, _ problems: FormProblems) -> [FormPart] {
        let pen = FormPen(typed: typed, problems: problems)
        let none = [(value: "", label: words("point.no-proposal"))]
        return [
            .select(
                pen.choices(
                    "proposal",
                    words("point.proposal"),
                    hint: words("point.proposal-hint"),
                    none + proposals.map { ($0.id.description, $0.title) }
                )
            ),
            .select(
                pen.choices(
                    "kind",
                    words("point.kind"),
                    AgendaPoint.Kind.allCases.map { ($0.rawValue, words.agendaKind($0)) }
                )
            ),
            pen.text(
                "title",
                words("point.title"),
                hint: words("point.title-hint"),
                isOptional: true,
                maxLength: PlanMeeting.longestTitle
            ),
            pen.text(
                "explanation",
                words("point.explanation"),
                isOptional: true,
                isLong: true,
                maxLength: PutOnAgenda.longestExplanation
            ),
        ]
    }

    func change(_ typed: FormFields) throws -> PutOnAgenda {
        PutOnAgenda(
            typed.trimmed("title"),
            AgendaPoint.Kind(rawValue: typed["kind"]) ?? .issue,
            of: meeting.id,
            explanation: typed.trimmed("explanation"),
            proposal: Proposal.ID(typed["proposal"])
        )
    }
}

extension [Link] {
    /// The road to the pages below a meeting.
    static func meeting(
        _ meeting: Meeting,
        _ body: Challenges.Body,
        _ links: Links,
        _ words: Words
    ) -> [Link] {
        .body(body, links, words) + [Link(href: links.meeting(meeting.id.description), text: meeting.title)]
    }
}

import Challenges
import MixedZone

/// Writes a new decision down in the place of one with a fault.
struct CorrectionForm: AdminForm {
    let decision: Decision
    let conditions: [DecisionCondition]
    let body: Challenges.Body
    let fields: DecisionFields
    let words: Words

    var title: String { words("decision.correct-heading", ["number": decision.number]) }
    var about: String { words("decision.correct-about") }
    var button: String { words("decision.correct-button") }
    var initial: FormFields { fields.filled(decision, conditions) }
    var anchor: String { "outcome" }
    var section: Section { .challenges }

    func crumbs(_ links: Links) -> [Link] {
        [
            Link(href: links.decisions, text: words("decisions.heading")),
            Link(href: links.decision(number: decision.number), text: decision.number),
        ]
    }
    func address(_ links: Links) -> String { links.correction(of: decision.number) }
    func done(_ links: Links) -> String { links.decisions }
    func done(_ links: Links, made: Decision.ID) -> String { links.decision(number: made.description) }

    func parts(_ typed: FormFields, _ problems: FormProblems) -> [FormPart] {
        fields.parts(FormPen(typed: typed, problems: problems))
    }

    func change(_ typed: FormFields) throws -> CorrectDecision {
        CorrectDecision(decision.id, try fields.read(typed))
    }
}

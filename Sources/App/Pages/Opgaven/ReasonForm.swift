import Challenges
import MixedZone

/// A step of an opgave that asks for a reason, and perhaps for a little more.
struct ReasonForm<Change: Command>: AdminForm {
    let challenge: Challenge
    let words: Words
    /// The keys `challenge.<key>.heading`, `.about`, `.button` and `.reason` are its words.
    let key: String
    let path: @Sendable (Links) -> String
    /// What the address says when it was done.
    let word: String
    /// The questions before the reason.
    var more: @Sendable (FormPen) -> [FormPart] = { _ in [] }
    var needsReason = true
    /// Throws `InvalidFields` for what cannot be read.
    let make: @Sendable (FormFields) throws -> Change

    var title: String { words("challenge.\(key).heading") }
    var about: String { words("challenge.\(key).about", ["title": challenge.title]) }
    var button: String { words("challenge.\(key).button") }
    var initial: FormFields { FormFields() }
    var anchor: String { "reason" }
    var section: Section { .challenges }

    func crumbs(_ links: Links) -> [Link] { .opgave(challenge, links, words) }
    func address(_ links: Links) -> String { path(links) }
    func done(_ links: Links) -> String { links.challenge(challenge.id.description, done: word) }

    func parts(_ typed: FormFields, _ problems: FormProblems) -> [FormPart] {
        let pen = FormPen(typed: typed, problems: problems)
        let reason = pen.text(
            "reason",
            words("challenge.\(key).reason"),
            hint: words("challenge.reason-hint"),
            isOptional: !needsReason,
            isLong: true,
            maxLength: 4_000
        )
        return more(pen) + [reason]
    }

    func change(_ typed: FormFields) throws -> Change { try make(typed) }
}

import MixedZone

/// A step of a thing that asks for a reason, and perhaps for a little more.
struct StepForm<Change: Command>: AdminForm {
    let page: StepPage
    let words: Words
    /// The catalogue key of `heading`, `about`, `button` and `reason`.
    let key: @Sendable (String) -> String
    let path: @Sendable (Links) -> String
    /// What the address says when it was done.
    let word: String
    /// The questions before the reason.
    var more: @Sendable (FormPen) -> [FormPart] = { _ in [] }
    var needsReason = true
    /// Throws `InvalidFields` for what cannot be read.
    let make: @Sendable (FormFields) throws -> Change

    var title: String { words(key("heading")) }
    var about: String { words(key("about"), ["title": page.title]) }
    var button: String { words(key("button")) }
    var initial: FormFields { FormFields() }
    var anchor: String { "reason" }
    var section: Section { .challenges }

    func crumbs(_ links: Links) -> [Link] { page.crumbs(links) }
    func address(_ links: Links) -> String { path(links) }
    func done(_ links: Links) -> String { page.done(links, word) }

    func parts(_ typed: FormFields, _ problems: FormProblems) -> [FormPart] {
        let pen = FormPen(typed: typed, problems: problems)
        let reason = pen.text(
            "reason",
            words(key("reason")),
            hint: words("thread.reason-hint"),
            isOptional: !needsReason,
            isLong: true,
            maxLength: 4_000
        )
        return more(pen) + [reason]
    }

    func change(_ typed: FormFields) throws -> Change { try make(typed) }
}

/// The page from which a step is made, and to which it leads back.
struct StepPage: Sendable {
    let title: String
    let crumbs: @Sendable (Links) -> [Link]
    /// With what was done, for a word of confirmation.
    let done: @Sendable (Links, String) -> String
}

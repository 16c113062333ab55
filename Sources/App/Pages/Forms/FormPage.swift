import MixedZone

/// The page from which forms about one thing go out, and to which they lead back.
struct FormPage: Sendable {
    /// Of the thing, where a form names it.
    let title: String
    let words: Words
    /// Beside the question why: who will read the answer.
    let reasonHint: String
    let crumbs: @Sendable (Links) -> [Link]
    /// With what was done, for a word of confirmation.
    let done: @Sendable (Links, String) -> String

    /// A form of any questions; `key` gives the catalogue key of `heading`, `about` and `button`.
    func form<Change: Command>(
        _ key: (String) -> String,
        at path: @escaping @Sendable (Links) -> String,
        done word: String,
        about: String? = nil,
        anchor: String = "reason",
        initial: FormFields = FormFields(),
        _ questions: @escaping @Sendable (FormPen) -> [FormPart],
        read: @escaping @Sendable (FormFields) throws -> Change
    ) -> CommandForm<Change> {
        let done = done
        return CommandForm(
            title: words(key("heading"), ["title": title]),
            about: about ?? words(key("about"), ["title": title]),
            button: words(key("button")),
            anchor: anchor,
            road: crumbs,
            path: path,
            destination: { done($0, word) },
            initial: initial,
            questions: questions,
            read: read
        )
    }

    /// A step: perhaps some questions, and then why; `key` gives the catalogue key of `reason` too.
    func step<Change: Command>(
        _ key: (String) -> String,
        at path: @escaping @Sendable (Links) -> String,
        done word: String,
        about: String? = nil,
        isOptional: Bool = false,
        after questions: @escaping @Sendable (FormPen) -> [FormPart] = { _ in [] },
        read: @escaping @Sendable (FormFields) throws -> Change
    ) -> CommandForm<Change> {
        let (label, hint) = (words(key("reason")), reasonHint)
        return form(
            key,
            at: path,
            done: word,
            about: about,
            { questions($0) + [$0.reason(label, hint: hint, isOptional: isOptional)] },
            read: read
        )
    }
}

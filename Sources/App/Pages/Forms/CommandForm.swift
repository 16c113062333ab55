import MixedZone

/// A form that sends one command about a thing, put together from its questions.
struct CommandForm<Change: Command>: AdminForm {
    let title: String
    let about: String
    let button: String
    /// The field beside which a refusal of the whole is shown.
    let anchor: String
    let road: @Sendable (Links) -> [Link]
    let path: @Sendable (Links) -> String
    let destination: @Sendable (Links) -> String
    let initial: FormFields
    let questions: @Sendable (FormPen) -> [FormPart]
    /// Throws `InvalidFields` for what cannot be read.
    let read: @Sendable (FormFields) throws -> Change

    var section: Section { .challenges }
    func crumbs(_ links: Links) -> [Link] { road(links) }
    func address(_ links: Links) -> String { path(links) }
    func done(_ links: Links) -> String { destination(links) }

    func parts(_ typed: FormFields, _ problems: FormProblems) -> [FormPart] {
        questions(FormPen(typed: typed, problems: problems))
    }

    func change(_ typed: FormFields) throws -> Change { try read(typed) }
}

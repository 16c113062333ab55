import Challenges
import MixedZone

/// One form of one act: what it says, what it asks, and the command that it sends.
struct ActForm: Sendable {
    let act: ProposalAct
    /// What somebody should know before they do it.
    var facts: [Fact] = []
    /// Texts to read with it, such as the questions that are asked.
    var texts: [NamedText] = []
    /// What the fields hold before somebody types.
    var initial = FormFields()
    var hidden: [HiddenField] = []
    /// The field beside which a refusal of the whole is shown.
    var anchor = "act"
    var parts: @Sendable (FormPen) -> [FormPart] = { _ in [] }
    let send: @Sendable (FormFields, MemberContext) async throws -> Void
}

/// A text under a heading of its own.
struct NamedText: Sendable {
    let name: String
    /// A paragraph each.
    let paragraphs: [String]
}

extension ActForm {
    /// A form that sends one command.
    static func sending<C: Command>(
        _ act: ProposalAct,
        facts: [Fact] = [],
        texts: [NamedText] = [],
        initial: FormFields = FormFields(),
        hidden: [HiddenField] = [],
        anchor: String = "act",
        parts: @escaping @Sendable (FormPen) -> [FormPart] = { _ in [] },
        command: @escaping @Sendable (FormFields) throws -> C
    ) -> ActForm {
        ActForm(
            act: act,
            facts: facts,
            texts: texts,
            initial: initial,
            hidden: hidden,
            anchor: anchor,
            parts: parts
        ) { typed, context in
            _ = try await context.store.perform(try command(typed), as: context.actor)
        }
    }
}

/// A page with one form of one act.
struct ActPage: Page {
    static let template = "proposals/act"
    let chrome: Chrome
    let errors: [ErrorLine]
    let title: String
    let about: String
    let facts: [Fact]
    let texts: [NamedText]
    let action: String
    let hidden: [HiddenField]
    let parts: [FormPart]
    let button: String
    let back: Link
}

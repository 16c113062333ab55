import MixedZone

/// A form that sends one command; an administrator's unless it says otherwise.
///
/// Fields are named as the command names what is wrong with them.
protocol AdminForm: Sendable {
    associatedtype Change: Command

    var title: String { get }
    /// What the form does, in a sentence; may be empty.
    var about: String { get }
    /// What the button does.
    var button: String { get }
    /// What the fields hold before somebody types.
    var initial: FormFields { get }
    /// The field beside which a refusal of the whole is shown.
    var anchor: String { get }
    /// The road to the page, without the page itself.
    func crumbs(_ links: Links) -> [Link]
    func address(_ links: Links) -> String
    /// Where the sender is led afterwards.
    func done(_ links: Links) -> String
    /// The same, for a form that leads to what it made.
    func done(_ links: Links, made: Change.Output) -> String
    /// Where in the header it belongs.
    var section: Section { get }
    func parts(_ typed: FormFields, _ problems: FormProblems) -> [FormPart]
    /// Throws `InvalidFields` for what cannot be read.
    func change(_ typed: FormFields) throws -> Change
}

extension AdminForm {
    var about: String { "" }
    var section: Section { .administration }
    func done(_ links: Links, made: Change.Output) -> String { done(links) }
}

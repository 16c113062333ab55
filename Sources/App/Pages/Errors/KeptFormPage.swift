/// A form that was sent after its sender's session had ended (401): everything that was typed, to be sent again.
///
/// Nothing of it is stored: it stands in this page alone until it is sent once more.
struct KeptFormPage: Page {
    static let template = "errors/kept"
    let chrome: Chrome
    /// Signing in, in another tab, so that this page stays.
    let signIn: Link
    /// Where the form goes, as it did before.
    let action: String
    let hidden: [HiddenField]
    /// What was written in words, in the order of the form.
    let texts: [String]
}

extension FormFields {
    /// What somebody typed in words, which no address can hold; empty for a form of choices alone.
    var writtenTexts: [String] {
        fields.map(\.value).filter { $0.contains(where: \.isWhitespace) }
    }
}

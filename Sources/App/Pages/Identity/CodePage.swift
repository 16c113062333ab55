/// The six digits from the mail.
///
/// The same screen whether the address is known or not.
struct CodePage: Page {
    static let template = "identity/code"
    let chrome: Chrome
    let errors: [ErrorLine]
    let action: String
    let hidden: [HiddenField]
    let code: Field
    /// "Wij hebben een code gestuurd naar anna@voorbeeld.nl. De code is tien minuten geldig."
    let sent: String
    /// Asks for the code again, with the same address in `againHidden`.
    let againAction: String
    let againHidden: [HiddenField]
    let back: Link
}

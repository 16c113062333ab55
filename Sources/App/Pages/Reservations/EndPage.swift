/// Another end for a reservation: staying longer, or giving the rest back.
struct EndPage: Page {
    static let template = "reservations/end"
    let chrome: Chrome
    let errors: [ErrorLine]
    /// "Tot wanneer wilt u blijven?".
    let heading: String
    let about: String
    let facts: [Fact]
    let action: String
    let hidden: [HiddenField]
    let end: ChoiceField
    /// Why there is no other end; empty when there is one.
    let none: String
    /// "Blijf langer", "Geef de rest terug".
    let button: String
    let back: Link
}

/// A seat that cannot be had (409): why, and three others with one tap.
///
/// What was typed travels along.
struct RefusalPage: Page {
    static let template = "reservations/refusal"
    let chrome: Chrome
    /// "Deze plek is niet meer vrij", or that this reservation cannot be made.
    let heading: String
    /// "Plek 3 is net door iemand anders gereserveerd.".
    let sentence: String
    let facts: [Fact]
    let alternatives: [AlternativeForm]
    /// Back to the plan, with the same day and part.
    let choose: Link
}

/// A seat that can be had, as a form that reserves it.
struct AlternativeForm: Sendable {
    let action: String
    let hidden: [HiddenField]
    /// "Reserveer plek 5".
    let button: String
    /// "dinsdag 24 november, hele dag".
    let time: String
    /// "Zijlpoort"; what distinguishes the seat.
    let about: String
}

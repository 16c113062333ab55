/// What somebody works on during one visit: asked of the member, or by the host at the door.
struct SharePage: Page {
    static let template = "presence/share"
    let chrome: Chrome
    let errors: [ErrorLine]
    /// "Waar werkt u vandaag aan?".
    let heading: String
    /// "Zijlpoort, plek 5, dinsdag 24 november".
    let about: String
    let form: ShareForm
    let back: Link
}

/// The form by itself, for every page on which it stands.
struct ShareForm: Sendable {
    let action: String
    let hidden: [HiddenField]
    let fields: ShareFields
    let button: String
}

/// The words of today, and whether they may be seen during this visit.
struct ShareFields: Sendable {
    let today: Field
    /// Off unless the visitor puts it on, for each visit anew.
    let isVisible: Choice
}

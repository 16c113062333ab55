/// Says exactly what happens before somebody leaves, or is erased.
struct LeavePage: Page {
    static let template = "profile/leave"
    let chrome: Chrome
    let errors: [ErrorLine]
    let heading: String
    let lead: String
    /// What is given back and erased.
    let gone: [String]
    /// What stays, and why.
    let kept: [String]
    let action: String
    /// Why somebody is erased; one question at most.
    let reasons: [ChoiceField]
    let button: String
    let back: Link
}

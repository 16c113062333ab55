/// An administrator makes somebody a member with a role.
struct InvitePage: Page {
    static let template = "admin/invite"
    let chrome: Chrome
    let errors: [ErrorLine]
    let action: String
    let name: Field
    let email: Field
    let language: ChoiceField
    let role: ChoiceField
    let scope: ChoiceField
}

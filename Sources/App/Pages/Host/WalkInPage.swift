/// Somebody at the door without a reservation, with an account or without.
struct WalkInPage: Page {
    static let template = "host/walk-in"
    let chrome: Chrome
    let errors: [ErrorLine]
    let locationName: String
    /// Looks for a member by name: a GET with the search field.
    let searchAction: String
    let searchHidden: [HiddenField]
    let search: Field
    /// The members found, with "zonder account" as the last choice.
    let member: ChoiceField
    let action: String
    let hidden: [HiddenField]
    let name: Field
    let part: ChoiceField
    let seat: ChoiceField
    let share: ShareFields
    /// Why nobody can be given a seat now; empty when somebody can.
    let closed: String
    let back: Link
}

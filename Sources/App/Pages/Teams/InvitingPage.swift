/// Looking for somebody of the zone by name, and inviting them.
struct InvitingPage: Page {
    static let template = "teams/invite"
    let chrome: Chrome
    let errors: [ErrorLine]
    let title: String
    let action: String
    let search: Field
    /// What was found, in words; empty before somebody searched.
    let found: String
    let people: [FoundPerson]
    let note: Field
    let back: Link
}

/// Somebody who can be invited.
struct FoundPerson: Sendable {
    let id: String
    let name: String
    /// "inwoner, ondernemer".
    let roles: String
    /// "Nodig Carla Cornelissen uit".
    let label: String
    /// Why not; empty for who can be invited.
    let note: String
}

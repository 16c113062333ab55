/// The zone itself: what an administrator can change of it.
struct ManagedZonePage: Page {
    static let template = "admin/zone"
    let chrome: Chrome
    let actions: [Link]
    /// What it is called, whose it is, and how one becomes a member.
    let identity: [Fact]
    let changeIdentity: Link
    let programmes: [ManagedThing]
    let newProgramme: Link
    let texts: [Fact]
    let changeTexts: Link
    /// What was told before, to bring back.
    let formerTexts: [RemovableLine]
    let swatches: [Swatch]
    let changeAccent: Link
    let themes: [ManagedThing]
    let newTheme: Link
    let organizations: [ManagedThing]
    let newOrganization: Link
    let areas: [ManagedThing]
    let newArea: Link
}

/// The zone's colour as it is on one of the grounds.
struct Swatch: Sendable {
    /// The class in the zone's own stylesheet: `swatch-light` or `swatch-dark`.
    let style: String
    /// "#0b5a6b".
    let colour: String
    /// "Op een lichte achtergrond".
    let name: String
    /// "Contrast met de achtergrond 6,4 op 1, letters op de kleur 7,1 op 1.".
    let note: String
}

/// A theme or a party, with the links to what changes it and to its history.
struct ManagedThing: Sendable {
    let name: String
    let note: String
    let actions: [LabelledLink]
}

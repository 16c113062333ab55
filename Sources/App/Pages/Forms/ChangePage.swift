/// A form of an administrator, with what it would hit when it was sent once.
struct ChangePage: Page {
    static let template = "admin/change"
    let chrome: Chrome
    let errors: [ErrorLine]
    let title: String
    let about: String
    let action: String
    let parts: [FormPart]
    let impact: ImpactSection
    let button: String
    let back: Link
}

/// The reservations that a change hits, and the question what becomes of them.
struct ImpactSection: Sendable {
    let isShown: Bool
    /// "Deze wijziging raakt 3 reserveringen".
    let heading: String
    let hidden: [HiddenField]
    let reservations: [ImpactLine]
    let choice: ChoiceField
    let reason: Field

    static let none = ImpactSection(
        isShown: false,
        heading: "",
        hidden: [],
        reservations: [],
        choice: ChoiceField(id: "", name: "", legend: "", choices: []),
        reason: Field(id: "", name: "", label: "")
    )
}

struct ImpactLine: Sendable {
    /// "dinsdag 24 november, hele dag, 9.00–17.00 uur".
    let when: String
    /// "plek 5".
    let unit: String
    let name: String
}

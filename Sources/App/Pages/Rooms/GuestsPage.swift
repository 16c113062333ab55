/// Who comes to a reserved room, by name.
struct GuestsPage: Page {
    static let template = "rooms/guests"
    let chrome: Chrome
    let errors: [ErrorLine]
    let facts: [Fact]
    let action: String
    let guests: Field
    let back: Link
}

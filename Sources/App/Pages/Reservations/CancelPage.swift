/// Asks once before a reservation is cancelled.
struct CancelPage: Page {
    static let template = "reservations/cancel"
    let chrome: Chrome
    let action: String
    let hidden: [HiddenField]
    let facts: [Fact]
    let back: Link
}

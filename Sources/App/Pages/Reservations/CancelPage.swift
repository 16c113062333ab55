/// Asks once before a reservation is cancelled.
struct CancelPage: Page {
    static let template = "reservations/cancel"
    let chrome: Chrome
    let action: String
    let hidden: [HiddenField]
    let facts: [Fact]
    /// What becomes of the seat or the room.
    let about: String
    let button: String
    let back: Link
}

/// One reservation of the signed-in member, also as the confirmation right after making it.
struct ReservationPage: Page {
    static let template = "reservations/reservation"
    let chrome: Chrome
    /// "Uw reservering staat vast", "Uw reservering is geannuleerd", ….
    let heading: String
    /// True right after reserving or moving: the page says what happens next.
    let isNew: Bool
    /// "Wij sturen een bevestiging naar …".
    let receipt: String
    let facts: [Fact]
    /// What the visitor shares during the visit.
    let presence: [Fact]
    /// "U kunt annuleren tot …", or why it cannot any more and who can help.
    let deadline: String
    let canMove: Bool
    let moveHref: String
    let canCancel: Bool
    let cancelHref: String
    /// That what was written is kept and unseen; empty when it is seen, or there is nothing.
    let kept: String
    /// Where one says what one works on during this visit; an empty href when it is over.
    let share: Link
    let list: Link
}

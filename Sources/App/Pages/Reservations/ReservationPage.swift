/// One reservation of the signed-in member, also as the confirmation right after making it.
struct ReservationPage: Page {
    static let template = "reservations/reservation"
    let chrome: Chrome
    /// "Uw reservering staat vast", "Uw reservering is geannuleerd", ….
    let heading: String
    /// True right after reserving or moving: the page says what happens next.
    let isNew: Bool
    /// What happens now; empty when nothing does.
    let next: String
    /// "Wij sturen een bevestiging naar …".
    let receipt: String
    let facts: [Fact]
    /// What the visitor shares during the visit.
    let presence: [Fact]
    /// "U kunt annuleren tot …", or why it cannot any more and who can help.
    let deadline: String
    let canMove: Bool
    let move: Link
    let canCancel: Bool
    let cancelHref: String
    /// Staying longer and giving the rest back, as far as they are possible.
    let ends: [Link]
    /// That what was written is kept and unseen; empty when it is seen, or there is nothing.
    let kept: String
    /// Where one says what one works on during this visit; an empty href when it is over.
    let share: Link
    /// Where the guests of a room are named; an empty href when it is over, and for a seat.
    let naming: Link
    let list: Link
}

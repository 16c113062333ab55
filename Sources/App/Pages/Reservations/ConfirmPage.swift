/// Step 2 of 2: what will be reserved, what the visitor brings, and until when it can be undone.
struct ConfirmPage: Page {
    static let template = "reservations/confirm"
    let chrome: Chrome
    /// "U verplaatst uw reservering van dinsdag 24 november, …"; empty for a new reservation.
    let moving: String
    let errors: [ErrorLine]
    let action: String
    let hidden: [HiddenField]
    let facts: [Fact]
    /// "U kunt kosteloos annuleren tot maandag 23 november, 9.00 uur.".
    let deadline: String
    /// False when an existing reservation moves: what was shared stays as it is.
    let asksPresence: Bool
    let presence: PresenceForm
    /// "Reserveer plek 1".
    let button: String
    let back: Link
}

/// The price of a seat: three separate things, and whether they may be seen during this visit.
struct PresenceForm: Sendable {
    let helpsWith: Field
    let seeks: Field
    let today: Field
    /// Off unless the visitor puts it on, for each visit anew.
    let isVisible: Choice
}

/// The rooms that were asked for at the host's places, soonest first.
struct RoomRequestsPage: Page {
    static let template = "host/requests"
    let chrome: Chrome
    let errors: [ErrorLine]
    let requests: [RoomRequestLine]
    let back: Link
}

struct RoomRequestLine: Sendable {
    let id: String
    /// "Bewonersavond".
    let title: String
    /// "dinsdag 24 november, 19.00–21.00 uur".
    let time: String
    let facts: [Fact]
    /// That only the extra time waits, of a room that is confirmed; empty for a new request.
    let longer: String
    let action: String
    /// The end that the host sees, so that nobody says yes to another one.
    let seen: HiddenField
    /// Whether the form for saying no stands open, because it was sent and is not right.
    let isRefusing: Bool
    /// Why not, for the one who asked.
    let reason: Field
}

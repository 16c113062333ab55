/// A reservation in a list: when first, then where.
struct ReservationLine: Sendable {
    let href: String
    /// "dinsdag 24 november".
    let day: String
    /// "hele dag, 9.00–17.00 uur".
    let hours: String
    /// "Zijlpoort, plek 1".
    let place: String
    /// What a room is for; empty for a seat.
    var title = ""
    /// A sentence about where it stands: "Uw reservering staat vast.".
    let state: String
    let isToday: Bool
    /// Whether it can be moved and cancelled.
    let canChange: Bool
    /// "Verplaats" for a seat, "Wijzig" for a room.
    let move: String
    let moveHref: String
    let cancelHref: String
}

/// The member's own reservations: coming with what can be done about them, and past.
struct MyReservationsPage: Page {
    static let template = "reservations/mine"
    let chrome: Chrome
    let coming: [ReservationLine]
    let past: [ReservationLine]
    let primary: Link
    let pages: Pagination
}

/// One location: what it is, when it is open, what stands there.
struct LocationPage: Page {
    static let template = "places/location"
    let chrome: Chrome
    let name: String
    let address: String
    let about: String
    /// False for a place that is for meetings only: no strip, no seats.
    let isWorkplace: Bool
    let isOpenToday: Bool
    /// "Vandaag open van 9.00 tot 17.00 uur. Ochtend: 9 van de 24 plekken zijn vrij."
    let today: String
    /// "Nu binnen: 12 mensen", or empty.
    let inside: String
    let strip: DayStrip
    /// An empty href when no seat can be had in two weeks; then `noPrimary` says why.
    let primary: Link
    let noPrimary: String
    let hours: [OpeningRow]
    /// Days that differ: "dinsdag 27 april, Koningsdag: gesloten.".
    let exceptions: [String]
    let rooms: [RoomLine]
    /// Those that can be reserved by the hour; may be empty.
    let letRooms: [LetRoomLine]
    let features: [FeatureLine]
    /// How to get there and in, by wheelchair too.
    let access: String
}

/// A weekday in the table of opening hours.
struct OpeningRow: Sendable {
    let weekday: String
    let isOpen: Bool
    /// "9.00–17.00 uur" or "gesloten".
    let hours: String
    /// "ochtend, middag, hele dag".
    let parts: String
    /// "vanaf 1 september 2026", or empty.
    let validity: String
}

struct RoomLine: Sendable {
    let name: String
    /// "16 plekken", or "vergaderruimte voor 12 personen" for a room without seats.
    let seats: String
    let about: String
}

/// A room that can be reserved by the hour.
struct LetRoomLine: Sendable {
    /// Its next open day.
    let href: String
    let name: String
    /// "12 mensen · U-vorm, theater · met goedkeuring".
    let about: String
}

struct FeatureLine: Sendable {
    let name: String
    /// "op 6 plekken".
    let seats: String
}

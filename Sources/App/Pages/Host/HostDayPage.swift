/// The host's day on a tablet: who is expected and who is inside, side by side; one tap in or out.
struct HostDayPage: Page {
    static let template = "host/day"
    let chrome: Chrome
    let locationName: String
    /// "dinsdag 24 november".
    let day: String
    let isToday: Bool
    let previous: Link
    let next: Link
    /// The host's other locations.
    let locations: [NavigationItem]
    /// What is different today: a full afternoon, a first-timer, an event; may be empty.
    let differences: [String]
    /// "Vandaag anders".
    let differencesHeading: String
    let search: Field
    let searchAction: String
    let searchHidden: [HiddenField]
    let expected: [Arrival]
    let inside: [Arrival]
    let left: [Arrival]
    let missing: [Arrival]
    /// "12 verwacht", "8 binnen", ….
    let expectedHeading: String
    let insideHeading: String
    let leftHeading: String
    let missingHeading: String
    /// Who came in just now and has not said anything yet: each leads to the question.
    let justIn: [Link]
    /// What stands in an empty list.
    let noneExpected: String
    let noneInside: String
    /// Why the lists are empty: the place is closed; otherwise empty.
    let closed: String
    let walkIn: Link
    /// The rooms that were asked for and wait for an answer; an empty href when there are none.
    let requests: Link
    /// Reserving for somebody else.
    let onBehalf: Link
    let errors: [ErrorLine]
    /// The location's stream, so that the lists follow a second tablet; empty for another day.
    let stream: String
}

/// One visit in the host's lists.
struct Arrival: Sendable {
    let id: String
    let name: String
    /// One or two letters.
    let initials: String
    /// "plek 5, ochtend tot 13.00 uur".
    let about: String
    /// "voor het eerst", "zonder reservering": what the host should know; otherwise empty.
    let note: String
    /// What a room is for, how it should stand, and who comes; empty for a seat.
    var details: [String] = []
    /// The names by which they are found.
    var searchable = ""
    /// The one tap, to arrival or departure; empty when there is nothing to tap.
    let action: String
    let button: String
    let hidden: [HiddenField]
    /// Takes the last tap back within a minute, and is the row's own tap for as long; empty after that.
    let undoAction: String
    let undoSeconds: Int
    /// The page of the reservation.
    let more: String
}

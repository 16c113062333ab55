/// One room on one day: what is taken of it, and the form that reserves it.
struct RoomDayPage: Page {
    static let template = "rooms/day"
    let chrome: Chrome
    let errors: [ErrorLine]
    let roomName: String
    let locationName: String
    let locationHref: String
    /// "dinsdag 24 november".
    let day: String
    /// "12 mensen · U-vorm, theater · met goedkeuring".
    let about: String
    /// What is kept free before and after a meeting; empty when nothing is.
    let around: String
    /// The reservation that is being moved, or empty texts.
    let moving: MovingBanner
    let strip: DayStrip
    /// "Wel te reserveren": other rooms that are let here, on the same day.
    let otherRooms: [Link]
    /// Why nothing can be reserved; empty when something can.
    let closed: String
    /// The next days that have something, when this one has nothing.
    let nextDays: [Link]
    /// False on a day that is closed: there is no day to draw.
    let isOpen: Bool
    let timeline: RoomTimeline
    /// Other times and rooms, when what was asked cannot be had.
    let alternatives: [AlternativeForm]
    /// Where a stranger signs in; an empty href for a member.
    let signIn: Link
    /// False for a stranger, and when nothing can be had.
    let hasForm: Bool
    let form: MeetingForm
}

/// The hours of a day as a drawing and as a list, which say the same.
struct RoomTimeline: Sendable {
    /// "De dag van 8.30 tot 22.00 uur".
    let title: String
    let hours: [TimelineHour]
    let bars: [TimelineBar]
    let stretches: [RoomStretch]
}

/// A line at a whole hour; `x` is a share of the width, such as `12.50%`.
struct TimelineHour: Sendable {
    let x: String
    let text: String
    /// `is-start` or `is-end` at the edges, where the text stands within the drawing; otherwise empty.
    let style: String
}

/// A stretch of the drawing that is taken.
struct TimelineBar: Sendable {
    let x: String
    let width: String
    /// `is-taken`, `is-mine`, `is-held` or `is-around`.
    let style: String
}

/// A line of the list.
struct RoomStretch: Sendable {
    /// "9.00–10.30 uur".
    let hours: String
    /// "bezet", "van u: Bewonersavond", "vrij".
    let text: String
    let style: String
    /// The own reservation, or the form with this time; an empty href otherwise.
    let link: Link
}

struct MeetingForm: Sendable {
    let action: String
    let hidden: [HiddenField]
    let from: ChoiceField
    let to: ChoiceField
    let title: Field
    let people: Field
    /// Without choices for a room that has one layout only.
    let layout: ChoiceField
    let notes: Field
    let guests: Field
    /// False when a reservation is moved: its guests stay as they are.
    let asksGuests: Bool
    /// What happens after sending: a host answers first, or it is settled at once.
    let next: String
    let button: String
}

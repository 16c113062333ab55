/// One of the parts of a day: a link when seats can be had, otherwise the reason why not.
struct DayPartChoice: Sendable {
    let href: String
    /// "ochtend".
    let text: String
    /// "9.00–13.00 uur".
    let hours: String
    /// "5 vrij", or the reason: "vol", "al voorbij".
    let note: String
    /// Names the note for the streams that keep it up to date.
    let count: String
    let isOpen: Bool
    let isCurrent: Bool
}

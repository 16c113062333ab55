/// Two weeks of days to choose from, in rows of a week from Monday.
///
/// A closed day is no link, and says why.
struct DayStrip: Sendable {
    let weeks: [DayStripWeek]
    /// Which part of the day the counts are for; empty when nothing is counted.
    let note: String
    /// Each reason once, for the eye: "wo: de Zijlpoort is op dinsdag en donderdag open".
    let reasons: [String]
}

struct DayStripWeek: Sendable {
    let days: [DayStripDay]
}

struct DayStripDay: Sendable {
    let href: String
    /// "di".
    let weekday: String
    let number: String
    /// "dec" where a month begins; otherwise empty.
    let month: String
    /// What is heard: the day, and what it has free or that it is closed and why.
    let label: String
    /// What is seen below the number: "9 vrij", "vol", "dicht".
    let note: String
    /// Names the note for the streams that keep it up to date.
    let count: String
    let isOpen: Bool
    let isCurrent: Bool
    let isToday: Bool
}

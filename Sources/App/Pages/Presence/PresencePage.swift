/// Who is here now: members see the people who want to be found, strangers see counts from five up.
struct PresencePage: Page {
    static let template = "presence/here"
    let chrome: Chrome
    let isMember: Bool
    /// "dinsdag 24 november, 10.40 uur".
    let moment: String
    /// To the member's own words of today, when they are inside.
    let mine: [Link]
    let places: [PresencePlace]
}

struct PresencePlace: Sendable {
    let name: String
    let href: String
    /// How many are inside, and how many of them from the municipality; may be empty..
    let count: String
    let people: [PersonLine]
    /// "En nog 3 mensen die niet op de lijst willen staan.", an invitation when nobody is there, or empty.
    let note: String
}

/// A zone's front door: what is open today, how it works in three sentences, one thing to do.
struct FrontDoorPage: Page {
    static let template = "zones/front-door"
    let chrome: Chrome
    /// "Werk in de mixed zone van Haarlem"; the zone's name where there are no workplaces.
    let heading: String
    /// One line on what a mixed zone is here.
    let about: String
    /// "Vandaag, dinsdag 24 november".
    let today: String
    let places: [PlaceToday]
    /// The one primary action of the page: the next day with a free seat, or to bring an idea.
    let primary: Link
    /// Why there is no primary action, when `primary.href` is empty.
    let noPrimary: String
    /// How it works, in the order of time.
    let steps: [String]
    /// The member's own coming reservations, nearest first; empty for a stranger.
    let reservations: [ReservationLine]
    /// Opgaven that are open, the soonest to close first; at most three.
    let challenges: [OpgaveLine]
    /// What was judged last; at most one.
    let outcomes: [OutcomeLine]
    let allOutcomes: Link
    let allChallenges: Link
    let allProposals: Link
    /// What waits for the reader; an empty href for nobody.
    let waiting: Link
    /// The running programme: "Pilot tot en met 28 februari 2027", or empty.
    let programme: String
}

/// A location as it is today.
struct PlaceToday: Sendable {
    let href: String
    let name: String
    let isOpen: Bool
    /// "Open van 9.00 tot 17.00 uur", or why not: "Vandaag gesloten. De Zijlpoort is op dinsdag en donderdag open."
    let state: String
    /// "Ochtend: 9 van de 24 plekken zijn vrij.", or the next open day.
    let seats: String
    /// Counts from five up for a stranger: "Nu binnen: 12 mensen".
    ///
    /// Empty below that.
    let inside: String
    /// "Kies een plek bij de Zijlpoort"; an empty href when nothing can be had.
    let choose: Link
}

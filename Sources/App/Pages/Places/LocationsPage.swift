/// All locations of the zone: those with seats first, then those for meetings only.
struct LocationsPage: Page {
    static let template = "places/list"
    let chrome: Chrome
    let workplaces: [LocationLine]
    let venues: [LocationLine]
}

struct LocationLine: Sendable {
    let href: String
    let name: String
    let address: String
    /// "Op dinsdag en donderdag, 24 plekken".
    let about: String
    /// "Vandaag open, 9 plekken vrij".
    let today: String
    let isOpen: Bool
}

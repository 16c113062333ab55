/// The zones that live here.
///
/// One line each, a name that leads to its front door.
struct ZoneListPage: Page {
    static let template = "zones/list"
    let chrome: Chrome
    let zones: [ZoneLine]
}

struct ZoneLine: Sendable {
    let href: String
    let name: String
    /// "Van de gemeente Haarlem.".
    let about: String
}

/// One place with everything that an administrator can change of it.
struct ManagedPlacePage: Page {
    static let template = "admin/place"
    let chrome: Chrome
    let errors: [ErrorLine]
    let name: String
    let actions: [Link]
    /// Everybody first, then the roles that have limits of their own.
    let limits: [LimitsRow]
    /// The roles that have none yet.
    let otherRoles: [Link]
    /// The weekly rules that hold now or will.
    let rules: [ChangeLine]
    let newRule: Link
    let dated: [ChangeLine]
    let newDated: Link
    let holidays: [String]
    let changeHolidays: Link
    let closures: [RemovableLine]
    let newClosure: Link
    let rooms: [ManagedRoomLine]
    let newRoom: Link
}

/// What may be reserved by whom: two columns, so that a phone can show it.
struct LimitsRow: Sendable {
    /// "Iedereen", "Ondernemer".
    let who: String
    let sentences: [String]
    let change: Link
    /// "Wijzig de regels voor ondernemer".
    let changeLabel: String
}

/// Something with a link to what changes it.
struct ChangeLine: Sendable {
    let text: String
    let note: String
    let change: LabelledLink
}

/// Something with a button that takes it away or brings it back; an empty action when nothing can.
struct RemovableLine: Sendable {
    let text: String
    let note: String
    let action: String
    let button: String
    /// What the button is heard as.
    let buttonLabel: String
}

struct ManagedRoomLine: Sendable {
    let name: String
    /// "buiten gebruik vanaf 1 december 2026"; empty in service.
    let state: String
    let actions: [Link]
    let restore: RemovableLine
    let seats: [ManagedSeatLine]
}

struct ManagedSeatLine: Sendable {
    /// "plek 5".
    let name: String
    /// "monitor en stil".
    let features: String
    let state: String
    let actions: [LabelledLink]
    let restore: RemovableLine
}

/// A link whose words are short for the eye and whole for the ear.
struct LabelledLink: Sendable {
    let href: String
    let text: String
    let label: String
}

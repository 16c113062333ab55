/// Whom the host reserves for: found by name, each with links to the seats and rooms.
struct OnBehalfPage: Page {
    static let template = "host/on-behalf"
    let chrome: Chrome
    let locationName: String
    /// "dinsdag 24 november".
    let day: String
    let searchAction: String
    let searchHidden: [HiddenField]
    let search: Field
    let found: [FoundMember]
    /// Somebody new without an e-mail address, for whom the host then reserves.
    let register: Link
    let back: Link
}

/// A member of the zone, with the capacity that tells two people of one name apart.
struct FoundMember: Sendable {
    let href: String
    let name: String
    let about: String
    /// The rooms that are let on that day; may be empty.
    let rooms: [Link]
    /// To give somebody whom the host speaks for an address; may be empty.
    let address: [Link]
}

/// The members of the zone with the roles that they hold.
struct MembersPage: Page {
    static let template = "admin/members"
    let chrome: Chrome
    /// Posted, so that a name or an address never stands in an address.
    let searchAction: String
    let search: Field
    /// "128 deelnemers", or what a search found.
    let count: String
    let actions: [Link]
    let members: [MemberLine]
    let pages: Pagination
}

struct MemberLine: Sendable {
    let href: String
    let name: String
    let email: String
    /// "deelnemer sinds 3 november 2026".
    let since: String
    /// "Host (Zijlpoort), tot en met 31 december 2026".
    let roles: [String]
}

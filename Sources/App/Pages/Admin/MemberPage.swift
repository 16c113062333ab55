/// One member: which roles with which term, to take away and to give.
struct MemberPage: Page {
    static let template = "admin/member"
    let chrome: Chrome
    let errors: [ErrorLine]
    let name: String
    let email: String
    /// To give them an address, or another one.
    let address: Link
    /// "deelnemer sinds 3 november 2026".
    let since: String
    let roles: [RoleLine]
    let grant: GrantForm
    let erase: Link
}

struct RoleLine: Sendable {
    /// "Host (Zijlpoort), tot en met 31 december 2026".
    let text: String
    let revokeAction: String
    /// "Trek in: Host van Anna de Wit".
    let revokeLabel: String
}

/// Gives a role for a scope and a term.
struct GrantForm: Sendable {
    let action: String
    let role: ChoiceField
    let scope: ChoiceField
    let until: Field
}

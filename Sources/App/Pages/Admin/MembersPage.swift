/// Members and their roles, with term and scope.
struct MembersPage: Page {
    static let template = "admin/members"
    let chrome: Chrome
    let errors: [ErrorLine]
    let searchAction: String
    let search: Field
    /// "128 deelnemers"
    let count: String
    let members: [MemberLine]
    let pages: Pagination
}

struct MemberLine: Sendable {
    let id: String
    let name: String
    let email: String
    /// "deelnemer sinds 3 november 2026"
    let since: String
    let roles: [RoleLine]
    let grant: GrantForm
}

struct RoleLine: Sendable {
    /// "Host bij de Zijlpoort, tot en met 31 december 2026"
    let text: String
    /// Empty when this role cannot be taken away by the viewer.
    let revokeAction: String
    /// "Trek in: Host van Anna de Wit"
    let revokeLabel: String
}

/// Gives a role for a scope and a term. The ids of its fields carry the member's.
struct GrantForm: Sendable {
    let action: String
    let isOpen: Bool
    let role: ChoiceField
    let scope: ChoiceField
    let until: Field
}

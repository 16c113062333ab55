/// The people who asked to join, oldest first.
struct JoinRequestsPage: Page {
    static let template = "admin/requests"
    let chrome: Chrome
    let errors: [ErrorLine]
    let requests: [JoinRequestLine]
}

struct JoinRequestLine: Sendable {
    let id: String
    let name: String
    let email: String
    /// "Wil meedoen als ondernemer".
    let role: String
    /// "gevraagd op maandag 23 november, 14.05 uur".
    let asked: String
    let action: String
    /// Why this request cannot be let in by the one who looks; empty when it can.
    let note: String
    /// Whether the form for saying no stands open, because it was sent and is not right.
    let isRefusing: Bool
    /// Why not, for the one who asked.
    let reason: Field
}

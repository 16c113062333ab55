/// The calls to action of a zone.
struct CallsPage: Page {
    static let template = "calls/list"
    let chrome: Chrome
    let roads: [Link]
    let calls: [CallLine]
}

/// One call in a list.
struct CallLine: Sendable {
    let href: String
    let title: String
    /// Its first 200 characters.
    let text: String
    /// "Reageer tot en met vrijdag 4 december 2026 · Groen".
    let about: String
    let isOpen: Bool
}

/// A call: what is asked, for which opgave, and how to respond.
struct CallPage: Page {
    static let template = "calls/call"
    let chrome: Chrome
    let errors: [ErrorLine]
    let title: String
    let text: [String]
    /// "Open. U kunt reageren tot en met vrijdag 4 december 2026."
    let state: String
    let challenge: Link
    let theme: String
    /// "U kreeg deze oproep omdat uw profiel past: energie."; empty for others.
    let why: String
    /// An empty action where the reader cannot respond.
    let action: String
    let offer: Field
    /// For a stranger: the way to sign in; an empty address for others.
    let signIn: Link
    let responses: [ResponseLine]
    let readsResponses: Bool
    let withdraw: Link
}

/// Somebody who responded, for who may read it.
struct ResponseLine: Sendable {
    let name: String
    let offer: [String]
    /// An empty action where they were taken in, or the reader has no team to take them into.
    let action: String
    let member: String
    let teams: ChoiceField
    /// "Zit nu in het team."; empty while they wait.
    let note: String
}

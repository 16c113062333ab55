/// A work session: when and where, who comes, what was said and what came of it.
struct SessionPage: Page {
    static let template = "sessions/session"
    let chrome: Chrome
    let errors: [ErrorLine]
    let title: String
    /// "Gepland", with what it still waits for.
    let state: String
    let facts: [Fact]
    /// What it is for: the work form's purpose.
    let purpose: String
    /// The team and the opgave, the work form and the place.
    let ties: [Link]
    let signUp: SignUpPart
    /// "5 mensen komen, er is plaats voor 20".
    let people: String
    /// Names for who is signed in.
    let guests: [GuestLine]
    /// For who runs it, from its beginning on; nobody else has one.
    let attendance: [AttendancePart]
    let notes: [String]
    let results: [ResultLine]
    /// For who runs it, from its beginning on.
    let newResult: [NewResultPart]
    let moves: [Link]
    let follow: FollowButton
}

/// Saying that one comes, or not after all.
struct SignUpPart: Sendable {
    let isShown: Bool
    let action: String
    /// `ja` or `nee`.
    let wish: String
    let text: String
    let note: String
    /// Where a stranger signs in; an empty address for a member.
    let signIn: Link
}

struct GuestLine: Sendable {
    let name: String
    /// "was er", "organiseert"; empty otherwise.
    let note: String
}

struct AttendancePart: Sendable {
    let action: String
    let people: ChoiceField
}

struct ResultLine: Sendable {
    let id: String
    let section: String
    let paragraphs: [String]
    /// The proposal that it was taken over into; an empty address for none.
    let taken: Link
    /// Taking it over, for who can.
    let takeOver: [TakeOverPart]
}

struct TakeOverPart: Sendable {
    let action: String
    let proposal: ChoiceField
    let label: String
}

struct NewResultPart: Sendable {
    let action: String
    let section: ChoiceField
    let content: Field
}

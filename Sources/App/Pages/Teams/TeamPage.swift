/// A team: what it is for, who it is made of, what it says, and for its members what is theirs alone.
struct TeamPage: Page {
    static let template = "teams/team"
    let chrome: Chrome
    let errors: [ErrorLine]
    let name: String
    let purpose: [String]
    /// "Werkgroep, actief".
    let state: String
    let facts: [Fact]
    /// The opgave on which it works; an empty address for an initiative of its own.
    let challenge: Link
    let composition: CompositionPart
    /// With names for who is signed in, nobody for strangers.
    let members: [TeamMemberLine]
    let moves: [Link]
    /// The one thing that a reader can do next; an empty address where there is none.
    let primary: Link
    let follow: FollowButton
    /// An invitation that waits for the reader; nobody else has one.
    let invited: [InvitedPart]
    /// What the reader asked and can take back.
    let asked: [Link]
    let proposals: [ThingLine]
    let sessions: [ThingLine]
    /// For members alone.
    let papers: [PapersSection]
    let publicRoom: RoomPart
    /// For members alone.
    let privateRoom: [RoomPart]
    /// Requests and invitations that wait, for members alone.
    let waiting: [WaitingLine]
}

/// Who a team is made of, in words and as a bar.
struct CompositionPart: Sendable {
    /// "4 mensen: 2 bewoners, 1 ondernemer en 1 medewerker van de gemeente".
    let sentence: String
    let bars: [CompositionBar]
    /// Whether residents are the majority, where that is wanted; otherwise empty.
    let majority: String
    /// "Contactpersoon bij de gemeente: …" or that there is none yet.
    let contact: String
    let hasContact: Bool
}

/// One part of the bar: `x` and `width` are shares of the width, such as `25.00%`.
struct CompositionBar: Sendable {
    let x: String
    let width: String
    /// `is-resident`, `is-entrepreneur`, `is-professional` or `is-municipality`.
    let style: String
}

struct TeamMemberLine: Sendable {
    let initials: String
    let name: String
    /// "woordvoerder, bewoner".
    let about: String
    let action: String
    /// What the reader can make of this member.
    let roles: [RoleButton]
}

struct RoleButton: Sendable {
    let value: String
    let text: String
    /// "Maak Carla woordvoerder".
    let label: String
}

/// What was said in one room, and the form to say something.
struct RoomPart: Sendable {
    /// `openbaar` or `besloten`.
    let id: String
    let title: String
    let about: String
    let none: String
    let posts: [PostLine]
    let canPost: Bool
    let action: String
    let field: Field
    let button: String
}

struct PostLine: Sendable {
    let name: String
    let when: String
    let paragraphs: [String]
    /// That it was taken back; empty otherwise.
    let hidden: String
    /// An empty address for who cannot take it back.
    let hide: Link
    /// What the button is heard as.
    let hideLabel: String
}

/// An invitation, with its answer.
struct InvitedPart: Sendable {
    let note: String
    let action: String
    let capacity: ChoiceField
}

/// Somebody who waits for an answer of the team, or of whom the team waits for one.
struct WaitingLine: Sendable {
    let name: String
    let about: String
    let note: String
    let action: String
    let isRequest: Bool
}

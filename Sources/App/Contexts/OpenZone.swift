import MixedZone

/// The zone that a request is for, as ``ZoneDoor`` found it.
struct OpenZone: Sendable {
    let slug: String
    let store: Store
    let language: Language
    /// The member who is signed in; nil for a stranger.
    let viewer: Viewer?
    /// Whether the browser sent a session cookie, valid or not.
    let hasSessionCookie: Bool
}

/// Finds a zone by its name in the address; nil when there is none.
typealias ZoneFinder = @Sendable (String) async throws -> Store?

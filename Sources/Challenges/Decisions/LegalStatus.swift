/// What a decision of a body is in law.
public enum LegalStatus: String, Codable, Sendable, CaseIterable {
    /// Advice to the college, which decides.
    case advice
    /// Taken under a mandate of the college.
    case mandate
    /// Holds once the college has confirmed it.
    case toBeConfirmed
}

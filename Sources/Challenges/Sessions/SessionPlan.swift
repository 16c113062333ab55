public import MixedZone

/// What somebody says of a work session when they plan it, apart from where and when.
public struct SessionPlan: Codable, Sendable, Equatable {
    public let title: String
    public let form: String
    /// Whose session it is; nil for one of the opgave itself.
    public let team: Team.ID?
    /// The opgave; that of the team where there is a team.
    public let challenge: Challenge.ID?
    public let isPublic: Bool
    public let mostPeople: Int

    public init(
        _ title: String,
        form: String,
        team: Team.ID? = nil,
        challenge: Challenge.ID? = nil,
        isPublic: Bool,
        mostPeople: Int
    ) {
        self.title = title
        self.form = form
        self.team = team
        self.challenge = challenge
        self.isPublic = isPublic
        self.mostPeople = mostPeople
    }

    public static let longestTitle = 120
    public static let people = 2...500
}

internal import GRDB
public import MixedZone

/// The spokesperson changes what the team says of itself, and whether people can ask to join.
public struct EditTeam: Command {
    public static let name = "edit-team"
    public static let permission = Permission.members

    public let team: Team.ID
    public let title: String
    public let purpose: String
    public let acceptsRequests: Bool
    public let wantsResidentsMajority: Bool

    public init(
        _ team: Team.ID,
        name: String,
        purpose: String,
        acceptsRequests: Bool,
        wantsResidentsMajority: Bool
    ) {
        self.team = team
        self.title = name
        self.purpose = purpose
        self.acceptsRequests = acceptsRequests
        self.wantsResidentsMajority = wantsResidentsMajority
    }

    struct Edited: Facts {
        let acceptsRequests: Bool
        let wantsResidentsMajority: Bool
    }

    /// Throws `InvalidFields` for `name` and `purpose`.
    public func run(in transaction: Transaction) throws -> Done {
        let work = try TeamAtWork.load(team, transaction)
        try transaction.demand(work.policy.mayEdit, for: Self.self)
        let name = try WrittenText.checked(title, field: "name", isRequired: true, most: FormTeam.longestName)
        let purpose = try WrittenText.checked(
            self.purpose,
            field: "purpose",
            isRequired: true,
            most: FormTeam.longestPurpose
        )
        try transaction.db.execute(
            sql: """
                UPDATE teams SET name = ?, purpose = ?, accepts_requests = ?, wants_residents_majority = ?
                WHERE id = ?
                """,
            arguments: [name, purpose, acceptsRequests, wantsResidentsMajority, team]
        )
        try transaction.record(
            Subject("team", team),
            Edited(acceptsRequests: acceptsRequests, wantsResidentsMajority: wantsResidentsMajority)
        )
        try work.sign(in: transaction)
        return Done()
    }
}

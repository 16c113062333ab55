internal import GRDB
public import MixedZone

/// Somebody of the team says something, to everybody or to the team alone.
public struct PostToTeam: Command {
    public static let name = "post-to-team"
    public static let permission = Permission.members

    public let team: Team.ID
    public let content: String
    public let isPublic: Bool

    public init(_ content: String, in team: Team.ID, isPublic: Bool) {
        self.team = team
        self.content = content
        self.isPublic = isPublic
    }

    struct Posted: Facts {
        let post: Int
        let isPublic: Bool
    }

    public static let longest = 4_000

    /// Throws `InvalidFields` for `content`.
    public func run(in transaction: Transaction) throws -> Done {
        let work = try TeamAtWork.load(team, transaction)
        try transaction.demand(work.policy.mayPost, for: Self.self)
        let content = try WrittenText.checked(content, field: "content", isRequired: true, most: Self.longest)
        let db = transaction.db
        try db.execute(
            sql:
                "INSERT INTO team_posts (team_id, author_id, is_public, content, posted_at) VALUES (?, ?, ?, ?, ?)",
            arguments: [team, try transaction.member, isPublic, content, transaction.now]
        )
        let post = Int(db.lastInsertedRowID)
        try transaction.record(Subject("team", team), Posted(post: post, isPublic: isPublic))
        try work.sign(in: transaction)
        return Done()
    }
}

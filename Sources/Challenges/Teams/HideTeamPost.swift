internal import GRDB
public import MixedZone

/// Takes back what was said: the one who said it, the spokesperson, or an editor for the public room.
public struct HideTeamPost: Command {
    public static let name = "hide-team-post"
    public static let permission = Permission.members

    public let team: Team.ID
    public let post: Int

    public init(_ post: Int, in team: Team.ID) {
        self.team = team
        self.post = post
    }

    struct Hidden: Facts {
        let post: Int
    }

    public func run(in transaction: Transaction) throws -> Done {
        let (db, member) = (transaction.db, try transaction.member)
        let work = try TeamAtWork.load(team, transaction)
        let row = try Row.fetchOne(
            db,
            sql: "SELECT * FROM team_posts WHERE id = ? AND team_id = ?",
            arguments: [post, team]
        )
        guard let row else { throw KernelRefusal.missing }
        let isPublic: Bool = row["is_public"]
        let isOwn = row["author_id"] as Member.ID? == member
        let mayHide =
            isOwn || work.policy.isSpokesperson
            || isPublic && work.policy.standing.holdsAny(of: [.editor, .administrator])
        guard mayHide else { throw isPublic ? KernelRefusal.notAllowed(command: Self.name) : .missing }
        guard row["hidden_at"] == nil else {
            transaction.nothingChanged()
            return Done()
        }
        try db.execute(
            sql: "UPDATE team_posts SET hidden_at = ? WHERE id = ?",
            arguments: [transaction.now, post]
        )
        try transaction.record(Subject("team", team), Hidden(post: post))
        transaction.touch(Thread.topic(work.team.thread))
        return Done()
    }
}

public import GRDB
public import MixedZone

/// Something that was said in a team's public or private room.
public struct TeamPost: Sendable, Equatable {
    public let id: Int
    public let team: Team.ID
    /// Nil for somebody who has left the zone.
    public let author: Member.ID?
    public let name: String
    public let isPublic: Bool
    /// Empty when it was hidden.
    public let content: String
    public let postedAt: Instant
    public let isHidden: Bool
}

// MARK: - Database

extension TeamPost: FetchableRecord {
    public init(row: Row) {
        id = row["id"]
        team = row["team_id"]
        author = row["author_id"]
        name = row["name"] ?? ""
        isPublic = row["is_public"]
        isHidden = row["hidden_at"] != nil
        content = isHidden ? "" : row["content"]
        postedAt = row["posted_at"]
    }

    /// The newest first.
    ///
    /// - Parameter withPrivate: whether the private room is read too.
    public static func all(
        of team: Team.ID,
        withPrivate: Bool,
        limit: Int = 100,
        _ db: Database
    ) throws -> [TeamPost] {
        try fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT team_posts.*, members.name FROM team_posts LEFT JOIN members ON members.id = author_id
                    WHERE team_id = ? AND is_public >= ? ORDER BY team_posts.id DESC LIMIT ?
                    """
            ),
            arguments: [team, withPrivate ? 0 : 1, limit]
        )
    }
}

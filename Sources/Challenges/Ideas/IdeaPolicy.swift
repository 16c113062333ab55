public import GRDB
public import MixedZone

/// Who may do what with an idea; the command asks to enforce, the page asks to decide what to offer.
public struct IdeaPolicy: Sendable {
    public let standing: Standing
    public let idea: Idea
    public let reach: AreaReach

    public var isAuthor: Bool {
        standing.isActive && standing.member != nil && standing.member == idea.author
    }

    /// A coordinator of its area, and never for an idea of their own.
    public var isAdviser: Bool { !isAuthor && reach.isHeld(.areaCoordinator, by: standing) }

    /// The one adviser who is accountable for it.
    public var isAccountable: Bool { isAdviser && idea.adviser == standing.member }

    /// An editor or administrator for the whole zone, who keeps what is public decent and lawful.
    public var isModerator: Bool {
        standing.holds(.editor, for: .zone) || standing.holds(.administrator, for: .zone)
    }

    public var mayHide: Bool { isModerator && idea.hiddenAt == nil }
    public var mayTake: Bool { isAdviser && idea.state == .received }
    public var mayHandBack: Bool { isAdviser && idea.state == .inCare }
    public var maySettle: Bool { isAccountable && idea.state == .inCare }
    public var mayWithdraw: Bool { isAuthor && idea.state.next.contains(.withdrawn) }
}

// MARK: - Database

extension IdeaPolicy {
    public static func load(_ standing: Standing, _ idea: Idea, _ db: Database) throws -> IdeaPolicy {
        IdeaPolicy(standing: standing, idea: idea, reach: try AreaReach.load(idea.area, db))
    }
}

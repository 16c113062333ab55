public import GRDB
public import MixedZone

/// What somebody may do in a team; asked by the commands and by the page.
public struct TeamPolicy: Sendable {
    public let team: Team
    /// The place of the person in it; nil for who is not in it.
    public let own: TeamMember?
    public let standing: Standing
    /// The area's coordinator, for the area of the team or one around it.
    public let advises: Bool
    /// Nobody speaks for it any more.
    public let isOrphan: Bool

    public init(team: Team, members: [TeamMember], standing: Standing, reach: AreaReach) {
        self.team = team
        self.standing = standing
        own = standing.member.flatMap { id in members.first { $0.member == id } }
        advises = reach.isHeld(.areaCoordinator, by: standing)
        isOrphan = !members.contains { $0.role == .spokesperson }
    }

    private var lives: Bool { team.state != .dissolved }

    public var isSpokesperson: Bool { own?.role == .spokesperson }
    /// Members and the spokesperson decide; observers read.
    public var decides: Bool { own.map { $0.role != .observer } ?? false }
    public var mayInvite: Bool { lives && decides }
    public var mayAskToJoin: Bool { lives && own == nil && team.acceptsRequests && standing.isActive }
    public var mayPost: Bool { lives && decides }
    public var mayEdit: Bool { lives && isSpokesperson }
    public var mayLeave: Bool { lives && own != nil }
    /// The spokesperson, or the area's coordinator when nobody speaks for it any more.
    public var mayHandOver: Bool { lives && (isSpokesperson || isOrphan && advises) }
    public var mayDissolve: Bool { mayHandOver }
    public var mayChangeRoles: Bool { lives && isSpokesperson }
    public var readsPrivateRoom: Bool { own != nil }

    /// In which capacity the person acts for the team.
    var mover: Mover { own?.mover ?? (advises ? .adviser : .teamMember) }
}

// MARK: - Database

extension TeamPolicy {
    /// - Parameter members: who is in the team now.
    public static func load(
        _ team: Team,
        _ members: [TeamMember],
        _ standing: Standing,
        _ db: Database
    ) throws -> TeamPolicy {
        let reach = try AreaReach.load(team.area, db)
        return TeamPolicy(team: team, members: members, standing: standing, reach: reach)
    }
}

public import MixedZone

/// What somebody may do in a team; asked by the commands and by the page.
public struct TeamPolicy: Sendable {
    public let team: Team
    /// The place of the person in it; nil for who is not in it.
    public let own: TeamMember?
    public let standing: Standing

    public init(team: Team, own: TeamMember?, standing: Standing) {
        self.team = team
        self.own = own
        self.standing = standing
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
    public var mayDissolve: Bool { lives && (isSpokesperson || advises) }
    public var advises: Bool { standing.holds(.areaCoordinator, for: team.area.map(Scope.area) ?? .zone) }
    public var readsPrivateRoom: Bool { own != nil }
}

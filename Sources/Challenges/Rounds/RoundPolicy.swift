public import GRDB
public import MixedZone

/// What somebody can do in a voting round; asked by the commands and by the page.
public struct RoundPolicy: Sendable {
    public let standing: Standing
    let isCoordinator: Bool
    /// The secretary of the body that decides, too.
    public let isSecretary: Bool
    /// Known as a resident of the area since before the opening.
    ///
    /// Who is a resident of the zone and no more, as everybody can say of themselves, counts where the round is for the
    /// whole zone: for an area that lies in no other.
    public let isResident: Bool

    /// The area's coordinator, or an administrator.
    public var maySetUp: Bool { isCoordinator || standing.holds(.administrator, for: .zone) }
    public var mayAddPlans: Bool { maySetUp || isSecretary }

    /// In which capacity somebody sets it up.
    var mover: Mover { isCoordinator ? .adviser : .administrator }

    /// - Parameter opening: when the round opens.
    static func load(
        _ standing: Standing,
        area: String,
        body: String,
        before opening: Instant,
        _ db: Database
    ) throws -> RoundPolicy {
        let reach = try AreaReach.load(area, db)
        let isWholeZone = reach.isWholeZone
        let isResident = try standing.grants.contains { grant in
            guard grant.role == .resident, grant.startsAt < opening else { return false }
            guard case .area(let home) = grant.scope else { return isWholeZone }
            return try AreaReach.load(home, db).scopes.contains(.area(area))
        }
        return RoundPolicy(
            standing: standing,
            isCoordinator: reach.isHeld(.areaCoordinator, by: standing),
            isSecretary: try BodyPolicy.load(standing, body, db).isSecretary,
            isResident: standing.isActive && isResident
        )
    }

    public static func load(_ standing: Standing, _ round: Round, _ db: Database) throws -> RoundPolicy {
        try load(standing, area: round.area, body: round.body, before: round.opensAt, db)
    }
}

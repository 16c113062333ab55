public import GRDB
public import MixedZone

/// What somebody can do in a voting round; asked by the commands and by the page.
public struct RoundPolicy: Sendable {
    public let standing: Standing
    /// The area's coordinator, or an administrator.
    public let maySetUp: Bool
    /// The secretary of the body that decides, too.
    public let isSecretary: Bool
    public let isResident: Bool

    public var mayAddPlans: Bool { maySetUp || isSecretary }

    public static func load(
        _ standing: Standing,
        area: String,
        body: String,
        _ db: Database
    ) throws -> RoundPolicy {
        let reach = try AreaReach.load(area, db)
        let isResident = try standing.scopes(of: .resident).contains { scope in
            guard case .area(let home) = scope else { return scope == .zone }
            return try AreaReach.load(home, db).scopes.contains(.area(area))
        }
        return RoundPolicy(
            standing: standing,
            maySetUp: reach.isHeld(.areaCoordinator, by: standing)
                || standing.holds(.administrator, for: .zone),
            isSecretary: try BodyPolicy.load(standing, body, db).isSecretary,
            isResident: isResident
        )
    }

    public static func load(_ standing: Standing, _ round: Round, _ db: Database) throws -> RoundPolicy {
        try load(standing, area: round.area, body: round.body, db)
    }
}

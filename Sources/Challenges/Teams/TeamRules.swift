public import GRDB

/// What this zone asks of every team, beside what teams agree among themselves.
public struct TeamRules: Codable, Sendable, Equatable {
    /// Residents are more than half of a team before it is active and hands a proposal in.
    public let needsResidentsMajority: Bool

    public init(needsResidentsMajority: Bool) {
        self.needsResidentsMajority = needsResidentsMajority
    }

    /// Whether a team of these people is what the zone asks for.
    public func accept(_ composition: Composition) -> Bool {
        !needsResidentsMajority || composition.hasResidentsMajority
    }
}

// MARK: - Database

extension TeamRules {
    public static func load(_ db: Database) throws -> TeamRules {
        let asked = try Bool.fetchOne(
            db.cachedStatement(sql: "SELECT needs_residents_majority FROM team_rules")
        )
        return TeamRules(needsResidentsMajority: asked ?? false)
    }

    /// Throws `TeamRefusal.tooFewResidents`.
    static func check(_ team: Team.ID, _ db: Database) throws {
        guard try load(db).accept(Composition(TeamMember.all(of: team, db))) else {
            throw TeamRefusal.tooFewResidents
        }
    }
}

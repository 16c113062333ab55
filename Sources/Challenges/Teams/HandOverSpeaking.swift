internal import GRDB
public import MixedZone

/// The spokesperson hands over to another member; the area's coordinator does so for a team without one.
public struct HandOverSpeaking: Command {
    public static let name = "hand-over-speaking"
    public static let permission = Permission.members

    public let team: Team.ID
    public let member: Member.ID

    public init(_ team: Team.ID, to member: Member.ID) {
        self.team = team
        self.member = member
    }

    struct HandedOver: Facts {
        let member: Member.ID
    }

    /// Throws `TeamRefusal.notInTeam` for who is not in the team or only observes.
    public func run(in transaction: Transaction) throws -> Done {
        let db = transaction.db
        let work = try TeamAtWork.load(team, transaction)
        try transaction.demand(work.policy.mayHandOver, for: Self.self)
        let next = try work.place(of: member)
        guard next.role != .observer else { throw TeamRefusal.notInTeam }
        guard next.role != .spokesperson else {
            transaction.nothingChanged()
            return Done()
        }
        let change = try db.cachedStatement(
            sql: "UPDATE team_members SET role = ? WHERE team_id = ? AND role = ? AND left_at IS NULL"
        )
        try change.execute(arguments: ["member", team, "spokesperson"])
        try db.execute(
            sql:
                "UPDATE team_members SET role = 'spokesperson' WHERE team_id = ? AND member_id = ? AND left_at IS NULL",
            arguments: [team, member]
        )
        try transaction.record(Subject("team", team), HandedOver(member: member))
        try work.step("hand-over", in: transaction)
        try Telling.ask([member], to: "speak-for-team", about: Thing(.team, team), in: transaction)
        return Done()
    }
}

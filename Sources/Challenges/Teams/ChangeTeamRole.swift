internal import GRDB
public import MixedZone

/// The spokesperson says whether somebody takes part or reads along.
public struct ChangeTeamRole: Command {
    public static let name = "change-team-role"
    public static let permission = Permission.members

    public let team: Team.ID
    public let member: Member.ID
    public let isObserver: Bool

    public init(_ member: Member.ID, in team: Team.ID, isObserver: Bool) {
        self.team = team
        self.member = member
        self.isObserver = isObserver
    }

    struct Changed: Facts {
        let member: Member.ID
        let isObserver: Bool
    }

    /// Throws `TeamRefusal.notInTeam`, and `.speaksForTeam` for the spokesperson.
    public func run(in transaction: Transaction) throws -> Done {
        let work = try TeamAtWork.load(team, transaction)
        try transaction.demand(work.policy.mayChangeRoles, for: Self.self)
        let place = try work.place(of: member)
        guard place.role != .spokesperson else { throw TeamRefusal.speaksForTeam }
        let role: TeamMember.Role = isObserver ? .observer : .member
        guard place.role != role else {
            transaction.nothingChanged()
            return Done()
        }
        try transaction.db.cachedStatement(
            sql: "UPDATE team_members SET role = ? WHERE team_id = ? AND member_id = ? AND left_at IS NULL"
        ).execute(arguments: [role.rawValue, team, member])
        try transaction.record(Subject("team", team), Changed(member: member, isObserver: isObserver))
        try work.step("change-role", in: transaction)
        try TeamAtWork.settle(team, transaction)
        try TeamAtWork.load(team, transaction).sign(in: transaction)
        return Done()
    }
}

internal import GRDB
public import MixedZone

/// Somebody leaves a team.
///
/// A spokesperson hands over first, unless nobody else is left to speak.
public struct LeaveTeam: Command {
    public static let name = "leave-team"
    public static let permission = Permission.members

    public let team: Team.ID

    public init(_ team: Team.ID) {
        self.team = team
    }

    /// Throws `TeamRefusal.notInTeam` and `.handOverFirst`.
    public func run(in transaction: Transaction) throws -> Done {
        let member = try transaction.member
        let work = try TeamAtWork.load(team, transaction)
        guard let own = work.policy.own else { throw TeamRefusal.notInTeam }
        let others = work.members.filter { $0.role == .member }
        guard own.role != .spokesperson || others.isEmpty else { throw TeamRefusal.handOverFirst }
        try transaction.db.cachedStatement(
            sql: """
                UPDATE team_members SET left_at = max(?, joined_at)
                WHERE team_id = ? AND member_id = ? AND left_at IS NULL
                """
        ).execute(arguments: [transaction.now, team, member])
        try transaction.record(Subject("team", team))
        try work.step("leave", in: transaction)
        try TeamAtWork.settle(team, transaction)
        return Done()
    }
}

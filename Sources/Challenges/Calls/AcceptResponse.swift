private import GRDB
public import MixedZone

/// A team that works on the opgave takes somebody in who responded to its call.
public struct AcceptResponse: Command {
    public static let name = "accept-response"
    public static let permission = Permission.members

    public let call: Call.ID
    public let member: Member.ID
    public let team: Team.ID

    public init(_ call: Call.ID, of member: Member.ID, into team: Team.ID) {
        self.call = call
        self.member = member
        self.team = team
    }

    struct Accepted: Facts {
        let member: Member.ID
        let team: Team.ID
    }

    /// Throws `TeamRefusal` where the team cannot take them in; `KernelRefusal.missing` where nobody responded so.
    public func run(in transaction: Transaction) throws -> Done {
        let db = transaction.db
        let known = try Call.existing(call, db)
        let work = try TeamAtWork.load(team, transaction)
        try transaction.demand(work.policy.decides, for: Self.self)
        let response = try known.responses(db).first { $0.member == member }
        guard work.team.challenge == known.challenge.description, let response, response.team == nil else {
            throw KernelRefusal.missing
        }
        try transaction.record(
            Subject("call", call),
            Accepted(member: member, team: team)
        )
        try JoinTeam.takeIn(member, work, in: transaction)
        try db.execute(
            sql: "UPDATE responses SET team_id = ? WHERE call_id = ? AND member_id = ?",
            arguments: [team, call, member]
        )
        try Telling.ask([member], to: "read-acceptance", about: Thing(.team, team), in: transaction)
        return Done()
    }
}

internal import GRDB
public import MixedZone

/// The spokesperson says who of the municipality's people in the team is its contact there.
public struct NameContact: Command {
    public static let name = "name-contact"
    public static let permission = Permission.members

    public let team: Team.ID
    public let member: Member.ID

    public init(_ member: Member.ID, in team: Team.ID) {
        self.team = team
        self.member = member
    }

    struct Named: Facts {
        let member: Member.ID
    }

    /// Throws `TeamRefusal.notInTeam`, and `.contactFromElsewhere` for who takes part in another capacity.
    public func run(in transaction: Transaction) throws -> Done {
        let db = transaction.db
        let work = try TeamAtWork.load(team, transaction)
        try transaction.demand(work.policy.mayChangeRoles, for: Self.self)
        let place = try work.place(of: member)
        guard place.capacity == .municipality else { throw TeamRefusal.contactFromElsewhere }
        guard !place.isContact else {
            transaction.nothingChanged()
            return Done()
        }
        try db.execute(
            sql:
                "UPDATE team_members SET is_contact = 0 WHERE team_id = ? AND left_at IS NULL AND is_contact = 1",
            arguments: [team]
        )
        try db.execute(
            sql:
                "UPDATE team_members SET is_contact = 1 WHERE team_id = ? AND member_id = ? AND left_at IS NULL",
            arguments: [team, member]
        )
        try transaction.record(Subject("team", team), Named(member: member))
        try work.step("name-contact", in: transaction)
        try work.sign(in: transaction)
        return Done()
    }
}

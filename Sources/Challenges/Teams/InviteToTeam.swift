internal import GRDB
public import MixedZone

/// Somebody of the team invites a member of the zone.
public struct InviteToTeam: Command {
    public static let name = "invite-to-team"
    public static let permission = Permission.members

    public let team: Team.ID
    public let member: Member.ID
    public let note: String

    public init(_ member: Member.ID, to team: Team.ID, note: String = "") {
        self.team = team
        self.member = member
        self.note = note
    }

    struct Invited: Facts {
        let member: Member.ID
    }

    public static let longestNote = 500

    /// Throws `TeamRefusal.isMember` and `.waitsAlready`; `KernelRefusal.missing` for who is no member of the zone.
    public func run(in transaction: Transaction) throws -> Done {
        let db = transaction.db
        let work = try TeamAtWork.load(team, transaction)
        try transaction.demand(work.policy.mayInvite, for: Self.self)
        guard let invited = try Member.find(member, db), invited.state == .active else {
            throw KernelRefusal.missing
        }
        guard !work.members.contains(where: { $0.member == member }) else { throw TeamRefusal.isMember }
        guard try TeamInvitation.find(member, in: team, db) == nil else { throw TeamRefusal.waitsAlready }
        let note = try WrittenText.checked(note, field: "note", isRequired: false, most: Self.longestNote)
        try TeamInvitation(
            team: team,
            member: member,
            name: invited.name,
            kind: .invitation,
            note: note,
            capacity: nil,
            madeAt: transaction.now
        ).insert(by: transaction.member, db)
        try transaction.record(Subject("team", team), Invited(member: member))
        try Telling.ask([member], to: "answer-invitation", about: Thing(.team, team), in: transaction)
        try work.sign(in: transaction)
        return Done()
    }
}

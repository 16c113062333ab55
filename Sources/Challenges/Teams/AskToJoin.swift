internal import GRDB
public import MixedZone

/// A member of the zone asks a team to be let in.
public struct AskToJoin: Command {
    public static let name = "ask-to-join"
    public static let permission = Permission.members

    public let team: Team.ID
    public let capacity: TeamMember.Capacity
    public let note: String

    public init(_ team: Team.ID, as capacity: TeamMember.Capacity, note: String) {
        self.team = team
        self.capacity = capacity
        self.note = note
    }

    struct Asked: Facts {
        let capacity: TeamMember.Capacity
    }

    /// Throws `TeamRefusal.isMember`, `.waitsAlready`, `.takesNoRequests` and `.capacityDoesNotFit`.
    public func run(in transaction: Transaction) throws -> Done {
        let (db, member) = (transaction.db, try transaction.member)
        let work = try TeamAtWork.load(team, transaction)
        guard work.policy.own == nil else { throw TeamRefusal.isMember }
        guard work.team.acceptsRequests else { throw TeamRefusal.takesNoRequests }
        guard try TeamInvitation.find(member, in: team, db) == nil else { throw TeamRefusal.waitsAlready }
        guard try transaction.standing.holdsAny(of: capacity.roles) else {
            throw TeamRefusal.capacityDoesNotFit
        }
        let most = InviteToTeam.longestNote
        let note = try WrittenText.checked(note, field: "note", isRequired: false, most: most)
        try TeamInvitation(
            team: team,
            member: member,
            name: "",
            kind: .request,
            note: note,
            capacity: capacity,
            madeAt: transaction.now
        ).insert(by: member, db)
        try transaction.record(Subject("team", team), Asked(capacity: capacity))
        let deciding = work.members.filter { $0.role == .spokesperson }.map(\.member)
        try Telling.ask(deciding, to: "answer-join-request", about: Thing(.team, team), in: transaction)
        transaction.touch(Thread.topic(work.team.thread))
        return Done()
    }
}

internal import GRDB
public import MixedZone

/// Somebody answers the invitation of a team, or a team answers somebody's request.
///
/// The invited person answers an invitation, and chooses the capacity; a member of the team answers a request. Whoever
/// made it can take it back, which is a no.
public struct AnswerTeamInvitation: Command {
    public static let name = "answer-team-invitation"
    public static let permission = Permission.members

    public let team: Team.ID
    public let member: Member.ID
    public let isAccepted: Bool
    public let capacity: TeamMember.Capacity?
    public let isObserver: Bool

    public init(
        _ team: Team.ID,
        for member: Member.ID,
        isAccepted: Bool,
        as capacity: TeamMember.Capacity? = nil,
        isObserver: Bool = false
    ) {
        self.team = team
        self.member = member
        self.isAccepted = isAccepted
        self.capacity = capacity
        self.isObserver = isObserver
    }

    struct Answered: Facts {
        let member: Member.ID
        let kind: TeamInvitation.Kind
        let accepted: Bool
    }

    /// Throws `TeamRefusal.nothingWaits` when there is nothing to answer, or no longer.
    public func run(in transaction: Transaction) throws -> Done {
        let (db, sender) = (transaction.db, try transaction.member)
        let work = try TeamAtWork.load(team, transaction)
        guard let waiting = try TeamInvitation.find(member, in: team, db) else {
            throw TeamRefusal.nothingWaits
        }
        let (isOwn, isTeams) = (sender == member, work.policy.decides)
        let isAnswer = waiting.kind == .invitation ? isOwn : isTeams
        try transaction.demand(isAnswer || !isAccepted && (isOwn || isTeams), for: Self.self)
        try waiting.answer(isAccepted, at: transaction.now, db)
        try transaction.record(
            Subject("team", team),
            Answered(member: member, kind: waiting.kind, accepted: isAccepted)
        )
        if isAccepted {
            try JoinTeam.takeIn(
                member,
                work,
                role: isObserver ? .observer : .member,
                as: waiting.capacity ?? capacity,
                in: transaction
            )
        } else if waiting.kind == .request, !isOwn {
            try Telling.ask([member], to: "read-team-refusal", about: Thing(.team, team), in: transaction)
        }
        if isTeams { try TeamAtWork.load(team, transaction).sign(in: transaction) }
        return Done()
    }
}

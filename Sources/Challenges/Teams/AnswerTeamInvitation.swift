internal import GRDB
public import MixedZone

/// Somebody answers the invitation of a team, or a team answers somebody's request.
///
/// The invited person answers an invitation; a member of the team answers a request. An invited person chooses the
/// capacity; who asked is taken in the capacity that fits their first role.
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
        switch waiting.kind {
        case .invitation: try transaction.demand(sender == member, for: Self.self)
        case .request: try transaction.demand(work.policy.decides, for: Self.self)
        }
        try waiting.answer(isAccepted, at: transaction.now, db)
        try transaction.record(
            Subject("team", team),
            Answered(member: member, kind: waiting.kind, accepted: isAccepted)
        )
        if isAccepted {
            try JoinTeam.carryOut(
                member,
                work.team,
                role: isObserver ? .observer : .member,
                capacity: capacity ?? fitting(db, at: transaction.now),
                mover: .teamMember,
                transaction
            )
            var step = StepDraft(Thing(.team, team), work.team.thread, "join", mover: .teamMember)
            step.team = team.description
            _ = try step.append(in: transaction)
            try TeamAtWork.settle(team, transaction)
        } else if waiting.kind == .request {
            try Telling.ask([member], to: "read-team-refusal", about: Thing(.team, team), in: transaction)
        }
        try TeamAtWork.load(team, transaction).sign(in: transaction)
        return Done()
    }

    private func fitting(_ db: Database, at now: Instant) throws -> TeamMember.Capacity {
        let standing = try Standing.load(.member(member), at: now, db)
        return TeamMember.Capacity.allCases.first { standing.holdsAny(of: $0.roles) } ?? .resident
    }
}

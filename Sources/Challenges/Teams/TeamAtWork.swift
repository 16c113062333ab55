internal import GRDB
public import MixedZone

/// A team as a command meets it: with its members, and with the policy for who sends the command.
struct TeamAtWork {
    let team: Team
    let members: [TeamMember]
    let policy: TeamPolicy

    /// Throws `KernelRefusal.missing` for an unknown team, and `TeamRefusal.dissolved`.
    static func load(_ id: Team.ID, _ transaction: Transaction) throws -> TeamAtWork {
        let team = try Team.existing(id, transaction.db)
        guard team.state != .dissolved else { throw TeamRefusal.dissolved }
        let members = try TeamMember.all(of: id, transaction.db)
        var own: TeamMember?
        if case .member(let sender) = transaction.actor { own = members.first { $0.member == sender } }
        let policy = TeamPolicy(team: team, own: own, standing: try transaction.standing)
        return TeamAtWork(team: team, members: members, policy: policy)
    }

    /// A sign of life: a sleeping team wakes, and the time until it would fall asleep begins again.
    func sign(in transaction: Transaction) throws {
        if team.state == .dormant {
            let state: TeamState = Composition(members).isEnough ? .active : .forming
            _ = try Move(
                thing: team.id.description,
                thread: team.thread,
                from: .dormant,
                to: state,
                mover: policy.own?.mover ?? .teamMember,
                team: team.id.description
            ).carryOut(in: transaction)
        } else {
            let due = try Deadlines.load(transaction.db).due(.dormancy, after: transaction.now)
            try transaction.db.cachedStatement(sql: "UPDATE teams SET due_at = ? WHERE id = ?")
                .execute(arguments: [due, team.id])
        }
        transaction.touch(Thread.topic(team.thread))
    }

    /// Three people make a team active, and fewer make it one that forms; nobody sets that by hand.
    static func settle(_ id: Team.ID, _ transaction: Transaction) throws {
        let team = try Team.existing(id, transaction.db)
        let isEnough = Composition(try TeamMember.all(of: id, transaction.db)).isEnough
        let state: TeamState
        switch team.state {
        case .forming where isEnough: state = .active
        case .active where !isEnough: state = .forming
        default: return
        }
        _ = try Move(
            thing: id.description,
            thread: team.thread,
            from: team.state,
            to: state,
            mover: .clock,
            team: id.description
        ).carryOut(in: transaction)
    }
}

/// Why something cannot be done in a team.
public enum TeamRefusal: Refusal, Equatable {
    case dissolved
    /// The person is in the team already.
    case isMember
    /// There is an invitation or a request that waits for an answer.
    case waitsAlready
    /// The team takes no requests; it invites.
    case takesNoRequests
    /// Nothing waits for an answer.
    case nothingWaits
    /// A spokesperson hands over before leaving.
    case handOverFirst
    /// Somebody with this role cannot take part in this capacity.
    case capacityDoesNotFit
    /// The person is not in the team.
    case notInTeam

    public var kind: RefusalKind {
        switch self {
        case .capacityDoesNotFit: .invalid
        default: .conflict
        }
    }

    public var slug: String {
        switch self {
        case .dissolved: "team-dissolved"
        case .isMember: "team-is-member"
        case .waitsAlready: "team-waits-already"
        case .takesNoRequests: "team-takes-no-requests"
        case .nothingWaits: "team-nothing-waits"
        case .handOverFirst: "team-hand-over-first"
        case .capacityDoesNotFit: "team-capacity-does-not-fit"
        case .notInTeam: "team-not-in-team"
        }
    }
}

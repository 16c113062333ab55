internal import GRDB
internal import MixedZone

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
        let policy = try TeamPolicy.load(team, members, transaction.standing, transaction.db)
        return TeamAtWork(team: team, members: members, policy: policy)
    }

    /// The place of somebody in the team; throws `TeamRefusal.notInTeam`.
    func place(of member: Member.ID) throws -> TeamMember {
        guard let place = members.first(where: { $0.member == member }) else { throw TeamRefusal.notInTeam }
        return place
    }

    /// Tells in the thread what happened in the team, by who sends the command.
    func step(_ name: String, in transaction: Transaction) throws {
        var step = StepDraft(Thing(.team, team.id), team.thread, name, mover: policy.mover)
        step.team = team.id.description
        _ = try step.append(in: transaction)
    }

    /// A sign of life: a sleeping team wakes, and the time until it would fall asleep begins again.
    func sign(in transaction: Transaction) throws {
        if team.state == .dormant {
            let state: TeamState = try Self.isEnough(members, transaction) ? .active : .forming
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

    /// Three people, and what the zone asks for.
    private static func isEnough(_ members: [TeamMember], _ transaction: Transaction) throws -> Bool {
        let composition = Composition(members)
        return try composition.isEnough && TeamRules.load(transaction.db).accept(composition)
    }

    /// Three people make a team active where the zone asks no more, and fewer make it one that forms; nobody sets that
    /// by hand.
    static func settle(_ id: Team.ID, _ transaction: Transaction) throws {
        let team = try Team.existing(id, transaction.db)
        let isEnough = try isEnough(TeamMember.all(of: id, transaction.db), transaction)
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

internal import GRDB
internal import MixedZone

/// A proposal as a command meets it, with the policy for who sends the command.
struct ProposalAtWork {
    let proposal: Proposal
    let policy: ProposalPolicy
    let command: String

    /// Throws `KernelRefusal.signInNeeded` where nobody in person sends it, and `KernelRefusal.missing` for an unknown
    /// proposal or one that the sender does not see.
    static func load(
        _ id: Proposal.ID,
        for command: (some Command).Type,
        _ transaction: Transaction
    ) throws -> ProposalAtWork {
        _ = try transaction.member
        let proposal = try Proposal.existing(id, transaction.db)
        try transaction.mustSee(proposal.circles)
        let capacities = try ProposalPeople.capacities(
            of: transaction.standing,
            for: proposal,
            on: transaction.today,
            transaction.db
        )
        return ProposalAtWork(
            proposal: proposal,
            policy: ProposalPolicy(state: proposal.state, capacities: capacities),
            command: command.name
        )
    }

    /// The capacity in which the sender makes a declared move.
    ///
    /// Throws `ProposalRefusal.notNow` where the state does not know the move to anybody, and
    /// `KernelRefusal.notAllowed` where it is somebody else's.
    func mover(of name: String) throws -> Mover {
        if let mover = policy.mover(of: name) { return mover }
        let everywhere = ProposalState.edges.filter { $0.name == name }.flatMap(\.movers)
        let isTheirs = everywhere.contains(where: policy.capacities.contains)
        throw isTheirs && policy.edges(name).isEmpty
            ? ProposalRefusal.notNow(proposal.state) : KernelRefusal.notAllowed(command: command)
    }

    /// Throws `KernelRefusal.notAllowed` for who is not of the team, and `ProposalRefusal.notNow`.
    func demandOfTeam(_ isAllowed: Bool) throws {
        guard policy.isOfTeam else { throw KernelRefusal.notAllowed(command: command) }
        guard isAllowed else { throw ProposalRefusal.notNow(proposal.state) }
    }
}

extension Proposal {
    /// Who decides in the team: the spokesperson and the members.
    func deciding(_ db: Database) throws -> [TeamMember] {
        try TeamMember.all(of: team, db).filter { $0.role != .observer }
    }

    func touch(_ transaction: Transaction) {
        transaction.touch(Thread.topic(thread))
    }
}

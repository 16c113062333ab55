private import GRDB
public import MixedZone

/// A proposal goes on in another one; whoever wrote it goes on as a member of the other's team.
///
/// The adviser or the body's secretary does it, with a reason; both threads tell of it.
public struct MergeProposals: Command {
    public static let name = "merge-proposals"
    public static let permission = Permission.members

    public let proposal: Proposal.ID
    public let successor: Proposal.ID
    public let reason: String

    public init(_ proposal: Proposal.ID, into successor: Proposal.ID, reason: String) {
        self.proposal = proposal
        self.successor = successor
        self.reason = reason
    }

    struct Merged: Facts {
        let successor: Proposal.ID
        /// How many people went along.
        let authors: Int
        let reasonDigest: String?
    }

    /// Throws ``ProposalRefusal/sameProposal``, ``ProposalRefusal/successorClosed``,
    /// ``ProposalRefusal/ballotOpen``, ``ProposalRefusal/notNow(_:)`` and `InvalidFields`.
    public func run(in transaction: Transaction) throws -> Done {
        let db = transaction.db
        let work = try ProposalAtWork.load(proposal, for: Self.self, transaction)
        let mover = try work.mover(of: "merge")
        guard successor != proposal else { throw ProposalRefusal.sameProposal }
        let other = try ProposalAtWork.load(successor, for: Self.self, transaction)
        guard other.proposal.state.takesIn else { throw ProposalRefusal.successorClosed }
        guard other.policy.may("merge") else { throw KernelRefusal.notAllowed(command: Self.name) }
        try work.proposal.demandNoBallot(db)
        try db.execute(
            sql: "UPDATE proposals SET merged_into = ? WHERE id = ?",
            arguments: [successor, proposal]
        )
        let authors = try work.proposal.deciding(db)
        for author in authors { try carryOver(author, to: other.proposal, transaction) }
        let step = try work.proposal.move(to: .merged, by: mover, reason: reason).carryOut(in: transaction)
        _ = try other.proposal.step("take-in", by: mover, text: reason).append(in: transaction)
        try transaction.record(
            work.proposal.subject,
            isPublic: true,
            Merged(successor: successor, authors: authors.count, reasonDigest: step.textDigest)
        )
        return Done()
    }

    /// Everybody who followed the one follows the other; who is in the other team already stays what they are.
    private func carryOver(
        _ author: TeamMember,
        to other: Proposal,
        _ transaction: Transaction
    ) throws {
        try Follow.tie(author.member, to: other.thread, as: .author, in: transaction)
        let team = try Team.existing(other.team, transaction.db)
        do {
            try JoinTeam.carryOut(
                author.member,
                team,
                role: .member,
                capacity: author.capacity,
                transaction
            )
            try TeamAtWork.settle(other.team, transaction)
        } catch TeamRefusal.isMember, TeamRefusal.capacityDoesNotFit {
            return
        }
    }
}

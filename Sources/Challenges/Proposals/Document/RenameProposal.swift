private import GRDB
public import MixedZone

/// Somebody of the team gives the proposal another title while it can be edited.
public struct RenameProposal: Command {
    public static let name = "rename-proposal"
    public static let permission = Permission.members

    public let proposal: Proposal.ID
    public let title: String

    public init(_ proposal: Proposal.ID, to title: String) {
        self.proposal = proposal
        self.title = title
    }

    /// Throws ``ProposalRefusal/notNow(_:)`` and `InvalidFields` for the title.
    public func run(in transaction: Transaction) throws -> Done {
        let work = try ProposalAtWork.load(proposal, for: Self.self, transaction)
        try work.demandOfTeam(work.policy.mayEdit)
        let title = try BeginProposal.checked(title)
        guard title != work.proposal.title else {
            transaction.nothingChanged()
            return Done()
        }
        try transaction.db.execute(
            sql: "UPDATE proposals SET title = ? WHERE id = ?",
            arguments: [title, proposal]
        )
        try transaction.record(work.proposal.subject)
        work.proposal.touch(transaction)
        return Done()
    }
}

private import GRDB
public import MixedZone

/// The coordinator of the area takes care of a proposal that came in, and is accountable for it from then on.
public struct TakeProposal: Command {
    public static let name = "take-proposal"
    public static let permission = Permission.roles([.areaCoordinator])

    public let proposal: Proposal.ID

    public init(_ proposal: Proposal.ID) {
        self.proposal = proposal
    }

    /// Throws ``ProposalRefusal/notNow(_:)``.
    public func run(in transaction: Transaction) throws -> Done {
        let work = try ProposalAtWork.load(proposal, for: Self.self, transaction)
        let mover = try work.mover(of: "take-care")
        let adviser = try transaction.member
        try transaction.db.execute(
            sql: "UPDATE proposals SET adviser_id = ? WHERE id = ?",
            arguments: [adviser, proposal]
        )
        try transaction.record(work.proposal.subject, isPublic: true)
        _ = try work.proposal.move(to: .screening, by: mover).carryOut(in: transaction)
        try Follow.tie(adviser, to: work.proposal.thread, as: .chosen, in: transaction)
        return Done()
    }
}

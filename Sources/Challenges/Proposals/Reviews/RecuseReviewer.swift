private import GRDB
public import MixedZone

/// A reviewer says that they cannot judge a proposal freely; the secretary is asked for another.
public struct RecuseReviewer: Command {
    public static let name = "recuse-reviewer"
    public static let permission = Permission.members

    public let proposal: Proposal.ID

    public init(_ proposal: Proposal.ID) {
        self.proposal = proposal
    }

    struct Recused: Facts {
        let version: Int
    }

    /// Throws `KernelRefusal.notAllowed` for who is not asked to read it.
    public func run(in transaction: Transaction) throws -> Done {
        let work = try ProposalAtWork.load(proposal, for: Self.self, transaction)
        let own = try Review.own(work, transaction)
        guard own.state != .recused else {
            transaction.nothingChanged()
            return Done()
        }
        guard own.state == .assigned, work.proposal.state == .inReview else {
            throw ProposalRefusal.notNow(work.proposal.state)
        }
        try transaction.db.execute(
            sql:
                "UPDATE reviews SET state = 'recused' WHERE proposal_id = ? AND version = ? AND reviewer_id = ?",
            arguments: [proposal, own.version, own.reviewer]
        )
        try transaction.record(work.proposal.subject, Recused(version: own.version))
        try work.proposal.askForReviewers(until: work.proposal.due, in: transaction)
        try Review.finishIfAllIn(work.proposal, in: transaction)
        return Done()
    }
}

extension Review {
    /// The sender's own review of the last version.
    ///
    /// Throws `KernelRefusal.notAllowed` when there is none.
    static func own(_ work: ProposalAtWork, _ transaction: Transaction) throws -> Review {
        let member = try transaction.member
        guard let own = try current(work.proposal, transaction.db).first(where: { $0.reviewer == member })
        else { throw KernelRefusal.notAllowed(command: work.command) }
        return own
    }

    /// When nobody is waited for and somebody has given a review, the review is over.
    static func finishIfAllIn(_ proposal: Proposal, in transaction: Transaction) throws {
        let reviews = try current(proposal, transaction.db)
        guard !reviews.contains(where: { $0.state == .assigned }),
            reviews.contains(where: { $0.state == .given })
        else { return }
        _ = try proposal.move(
            to: .reviewed,
            by: .clock,
            version: Version.latest(of: proposal.id, transaction.db)?.hash
        ).carryOut(in: transaction)
    }
}

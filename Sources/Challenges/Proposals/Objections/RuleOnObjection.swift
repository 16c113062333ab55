private import GRDB
public import MixedZone

/// The secretary of the body that decided, or an administrator, rules on an objection with a reason: the decision stands,
/// or the proposal comes before the body again.
///
/// Nobody rules who voted about it.
public struct RuleOnObjection: Command {
    public static let name = "rule-on-objection"
    public static let permission = Permission.members

    public let objection: Objection.ID
    /// The decision stands.
    public let isUpheld: Bool
    public let reason: String

    public init(_ objection: Objection.ID, isUpheld: Bool, reason: String) {
        self.objection = objection
        self.isUpheld = isUpheld
        self.reason = reason
    }

    struct Ruled: Facts {
        let proposal: Proposal.ID
        let decision: String
        let upheld: Bool
        let reasonDigest: String?
    }

    /// Throws ``ProposalRefusal/votedAlready``, ``ProposalRefusal/notNow(_:)``, `KernelRefusal.notAllowed` and
    /// `InvalidFields` without a reason.
    public func run(in transaction: Transaction) throws -> Done {
        let (db, member) = (transaction.db, try transaction.member)
        guard let filed = try Objection.find(objection, db),
            let decision = try DecidedOn.find(id: filed.decision, db)
        else { throw KernelRefusal.missing }
        let work = try ProposalAtWork.load(filed.proposal, for: Self.self, transaction)
        let isSecretary = try decision.secretaries(db).contains(member)
        let rules = try isSecretary || transaction.standing.holds(.administrator, for: .zone)
        try transaction.demand(rules && !work.policy.isOfTeam, for: Self.self)
        let mover = isSecretary ? Mover.secretary : .administrator
        guard try !decision.wasVotedOn(by: member, db) else { throw ProposalRefusal.votedAlready }
        guard filed.state == .filed, work.proposal.state == .inObjection else {
            throw ProposalRefusal.notNow(work.proposal.state)
        }
        let own = try Move<ObjectionState>(
            thing: objection.description,
            thread: filed.thread,
            from: .filed,
            to: isUpheld ? .upheld : .reopened,
            mover: mover,
            reason: reason,
            body: decision.body
        ).carryOut(in: transaction)
        _ = try work.proposal.move(
            to: isUpheld ? .upheld : .forDecision,
            by: mover,
            reason: reason,
            body: decision.body
        ).carryOut(in: transaction)
        try transaction.record(
            Subject("objection", objection),
            isPublic: true,
            Ruled(
                proposal: filed.proposal,
                decision: filed.decision,
                upheld: isUpheld,
                reasonDigest: own.textDigest
            )
        )
        return Done()
    }
}

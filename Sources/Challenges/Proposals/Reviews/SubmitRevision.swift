private import GRDB
public import MixedZone

/// The spokesperson hands in what was revised, as a new version; the same readers are asked to read it.
///
/// What they said of the version before stays, marked as said of an older one.
public struct SubmitRevision: Command {
    public static let name = "submit-revision"
    public static let permission = Permission.members

    public let proposal: Proposal.ID

    public init(_ proposal: Proposal.ID) {
        self.proposal = proposal
    }

    /// Throws `InvalidFields` with everything that is missing, ``ProposalRefusal/nothingRevised`` and
    /// ``ProposalRefusal/notNow(_:)``.
    public func run(in transaction: Transaction) throws -> Done {
        let db = transaction.db
        let work = try ProposalAtWork.load(proposal, for: Self.self, transaction)
        let mover = try work.mover(of: "submit-revision")
        let draft = try Draft.load(work.proposal, db)
        try draft.checkComplete()
        let readers = try readers(of: work.proposal, db)
        let version = try draft.fix(in: transaction)
        let step = try work.proposal.move(to: .inReview, by: mover, version: version.hash)
            .carryOut(in: transaction)
        for reader in readers { try Review.assign(reader, version.number, of: proposal, in: transaction) }
        try transaction.record(work.proposal.subject, isPublic: true, VersionFacts(version))
        let thing = work.proposal.thing
        try Telling.ask(readers, to: "review", about: thing, until: step.due, in: transaction)
        try Telling.ask(draft.members.map(\.member), to: "receipt", about: thing, in: transaction)
        if readers.isEmpty { try work.proposal.askForReviewers(until: step.due, in: transaction) }
        return Done()
    }

    /// Who read the last version that was read, but for who recused themselves or came into the team since.
    private func readers(of proposal: Proposal, _ db: Database) throws -> [Member.ID] {
        let all = try Review.all(of: proposal.id, db)
        let team = Set(try TeamMember.all(of: proposal.team, db).map(\.member))
        let last = all.map(\.version).max()
        return all.filter { $0.version == last && $0.state != .recused }.map(\.reviewer)
            .filter { !team.contains($0) }
    }
}

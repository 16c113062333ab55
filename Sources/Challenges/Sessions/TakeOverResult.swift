internal import GRDB
public import MixedZone

/// What came out of a work session goes into the draft of a proposal, below what stands there, with where it is from.
public struct TakeOverResult: Command {
    public static let name = "take-over-result"
    public static let permission = Permission.members

    public let session: WorkSession.ID
    public let result: Int
    public let proposal: Proposal.ID
    /// A line that names the session and its day, in the language of the draft; 200 characters at most.
    public let source: String

    public init(_ result: Int, of session: WorkSession.ID, into proposal: Proposal.ID, source: String) {
        self.session = session
        self.result = result
        self.proposal = proposal
        self.source = source
    }

    struct TakenOver: Facts {
        let result: Int
        let proposal: Proposal.ID
        let section: ProposalSection
    }

    static let longestSource = 200

    /// Throws `SessionRefusal.takenOver`, and what saving the section throws.
    public func run(in transaction: Transaction) throws -> Done {
        let db = transaction.db
        let work = try SessionAtWork.run(session, by: Self.self, transaction)
        guard let result = try SessionResult.all(of: session, db).first(where: { $0.id == result }) else {
            throw KernelRefusal.missing
        }
        guard result.proposal == nil else { throw SessionRefusal.takenOver }
        let source = try WrittenText.checked(
            source,
            field: "result",
            isRequired: false,
            most: Self.longestSource
        )
        try db.execute(
            sql: "UPDATE session_results SET proposal_id = ? WHERE id = ?",
            arguments: [proposal, result.id]
        )
        try transaction.record(
            Subject("session", session),
            TakenOver(result: result.id, proposal: proposal, section: result.section)
        )
        let newest = try SectionVersion.newest(of: proposal, db)[result.section]
        let text = [newest?.content ?? "", result.content, source].filter { !$0.isEmpty }
        _ = try transaction.perform(
            SaveSection(
                proposal,
                result.section,
                basedOn: newest?.number ?? 0,
                text.joined(separator: "\n\n")
            )
        )
        work.touch(transaction)
        return Done()
    }
}

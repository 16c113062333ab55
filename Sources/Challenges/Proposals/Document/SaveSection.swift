private import GRDB
public import MixedZone

/// Somebody of the team saves a section; every save is a version that stays.
///
/// Nobody writes over words that they did not see: when somebody else saved since the text was opened, it is refused
/// and the newer version is named.
public struct SaveSection: Command {
    public static let name = "save-section"
    public static let permission = Permission.members

    public let proposal: Proposal.ID
    public let section: ProposalSection
    /// The number of the version that was opened; 0 for none.
    public let basedOn: Int
    public let content: String

    public init(_ proposal: Proposal.ID, _ section: ProposalSection, basedOn: Int, _ content: String) {
        self.proposal = proposal
        self.section = section
        self.basedOn = basedOn
        self.content = content
    }

    struct Saved: Facts {
        let section: ProposalSection
        let number: Int
    }

    /// Returns the number of the version that now holds the text.
    ///
    /// Throws ``ProposalRefusal/changedMeanwhile(latest:)``, ``ProposalRefusal/notNow(_:)`` and `InvalidFields`.
    public func run(in transaction: Transaction) throws -> Int {
        let db = transaction.db
        let work = try ProposalAtWork.load(proposal, for: Self.self, transaction)
        try work.demandOfTeam(work.policy.mayEdit)
        let content = try WrittenText.checked(
            content,
            field: section.rawValue,
            isRequired: false,
            most: ProposalSection.longest
        )
        let newest = try SectionVersion.newest(of: proposal, db)[section]
        let latest = newest?.number ?? 0
        guard content != newest?.content ?? "" else {
            transaction.nothingChanged()
            return latest
        }
        guard basedOn == latest else { throw ProposalRefusal.changedMeanwhile(latest: latest) }
        try db.cachedStatement(
            sql: """
                INSERT INTO sections (proposal_id, section, number, based_on, content, author_id, saved_at)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(
            arguments: [
                proposal, section.rawValue, latest + 1, latest, content, try transaction.member,
                transaction.now,
            ]
        )
        try transaction.record(work.proposal.subject, Saved(section: section, number: latest + 1))
        work.proposal.touch(transaction)
        return latest + 1
    }
}

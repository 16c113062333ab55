private import GRDB
public import MixedZone

/// Somebody of the team saves the typed fields and the money lines; every save is a version that stays.
///
/// The same rule as for a section: a sheet that somebody else saved in the meantime is not written over.
public struct SaveFacts: Command {
    public static let name = "save-facts"
    public static let permission = Permission.members

    public let proposal: Proposal.ID
    /// The number of the version that was opened; 0 for none.
    public let basedOn: Int
    public let sheet: FactSheet

    public init(_ proposal: Proposal.ID, basedOn: Int, _ sheet: FactSheet) {
        self.proposal = proposal
        self.basedOn = basedOn
        self.sheet = sheet
    }

    struct Saved: Facts {
        let number: Int
        let lines: Int
    }

    /// Returns the number of the version that now holds the fields.
    ///
    /// Throws ``ProposalRefusal/changedMeanwhile(latest:)``, ``ProposalRefusal/notNow(_:)`` and `InvalidFields`.
    public func run(in transaction: Transaction) throws -> Int {
        let db = transaction.db
        let work = try ProposalAtWork.load(proposal, for: Self.self, transaction)
        try work.demandOfTeam(work.policy.mayEdit)
        let sheet = sheet.trimmed
        guard sheet.problems.isEmpty else { throw InvalidFields(sheet.problems) }
        let newest = try FactVersion.newest(of: proposal, db)
        guard sheet != newest.sheet else {
            transaction.nothingChanged()
            return newest.number
        }
        guard basedOn == newest.number else {
            throw ProposalRefusal.changedMeanwhile(latest: newest.number)
        }
        let number = newest.number + 1
        try insert(sheet, number, transaction)
        try transaction.record(work.proposal.subject, Saved(number: number, lines: sheet.money.count))
        work.proposal.touch(transaction)
        return number
    }

    private func insert(_ sheet: FactSheet, _ number: Int, _ transaction: Transaction) throws {
        let (db, indicator) = (transaction.db, sheet.indicator)
        try db.cachedStatement(
            sql: """
                INSERT INTO proposal_facts (proposal_id, number, dependency, legal_form, maturity, needs_permit,
                    is_reversible, starts_on, ends_on, indicator_name, indicator_unit, indicator_method,
                    indicator_rises, baseline, target, target_on, author_id, saved_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(
            arguments: [
                proposal, number, sheet.dependency?.rawValue, sheet.legalForm, sheet.maturity?.rawValue,
                sheet.needsPermit, sheet.isReversible, sheet.startsOn, sheet.endsOn, indicator.name,
                indicator.unit, indicator.method, indicator.rises, indicator.baseline, indicator.target,
                indicator.targetOn, try transaction.member, transaction.now,
            ]
        )
        for (position, line) in sheet.money.enumerated() {
            try db.cachedStatement(
                sql: """
                    INSERT INTO money_lines (proposal_id, number, position, kind, label, cents)
                    VALUES (?, ?, ?, ?, ?, ?)
                    """
            ).execute(arguments: [proposal, number, position, line.kind.rawValue, line.label, line.cents])
        }
    }
}

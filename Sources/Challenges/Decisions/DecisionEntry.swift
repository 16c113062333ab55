internal import GRDB
internal import MixedZone

/// What the register says of a decision.
struct DecisionEntry: Facts {
    let number: String
    let body: String
    let proposal: Proposal.ID
    let version: String
    let outcome: DecisionOutcome
    let decidedOn: CivilDay
    let legalStatus: LegalStatus
    let reasonDigest: String?
    let minorityDigest: String?
    let conditions: Int
    let measureOn: CivilDay?
    let objectionUntil: CivilDay?
    let corrects: String?
    let categories: [SeatCategory]
    let inFavour: [Int]
    let against: [Int]
    let abstain: [Int]
}

extension DecisionEntry {
    /// The same of a decision that was recorded under an embargo, for the day on which that ends.
    ///
    /// Throws ``DecisionRefusal`` and `KernelRefusal.missing` for a vote that is gone, which cannot be.
    init(published decision: Decision, _ db: Database) throws {
        let vote = try CountedVote.of(decision, db)
        let digests = try Row.fetchOne(
            db,
            sql: """
                SELECT reasons.digest AS reason, minorities.digest AS minority FROM decisions
                LEFT JOIN texts AS reasons ON reasons.id = reason_id
                LEFT JOIN texts AS minorities ON minorities.id = minority_id WHERE decisions.id = ?
                """,
            arguments: [decision.id]
        )
        self.init(
            number: decision.number,
            body: decision.body,
            proposal: decision.proposal,
            version: decision.version,
            outcome: decision.outcome,
            decidedOn: decision.decidedOn,
            legalStatus: decision.legalStatus,
            reasonDigest: digests?["reason"],
            minorityDigest: digests?["minority"],
            conditions: try DecisionCondition.all(of: decision.id, db).count,
            measureOn: decision.measureOn,
            objectionUntil: decision.objectionUntil,
            corrects: try decision.corrects.flatMap { try Decision.find($0, db)?.number },
            categories: vote.categories,
            inFavour: vote.inFavour,
            against: vote.against,
            abstain: vote.abstain
        )
    }
}

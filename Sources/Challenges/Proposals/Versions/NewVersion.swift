internal import GRDB
internal import MixedZone

extension Draft {
    /// Fixes what the document says now as the next version, with everybody who decides in the team as author.
    ///
    /// Whether it is complete was checked when it was offered. Throws ``ProposalRefusal/nothingRevised`` where the last
    /// version says the same.
    func fix(in transaction: Transaction) throws -> Version {
        let (db, id) = (transaction.db, proposal.id)
        let content = content(proposal.version + 1)
        if let last = try Version.latest(of: id, db), last.content.saysTheSame(as: content) {
            throw ProposalRefusal.nothingRevised
        }
        let json = try content.canonical()
        let sums = content.facts.sums
        try db.execute(
            sql: """
                INSERT INTO versions (proposal_id, number, hash, content, cost_cents, municipal_cents, earned_cents,
                    submitted_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                id, content.number, ContentHash.of(json), json, sums.cost, sums.municipal, sums.earned,
                transaction.now,
            ]
        )
        for author in members {
            try db.execute(
                sql: "INSERT INTO version_authors (proposal_id, number, member_id) VALUES (?, ?, ?)",
                arguments: [id, content.number, author.member]
            )
        }
        for paper in content.papers {
            try db.execute(
                sql: "INSERT INTO version_papers (proposal_id, number, paper_id) VALUES (?, ?, ?)",
                arguments: [id, content.number, paper.paper]
            )
        }
        guard let version = try Version.latest(of: id, db) else { throw KernelRefusal.missing }
        return version
    }

    /// Whether the last version says something else than the document does now.
    func isRevised(_ db: Database) throws -> Bool {
        guard let last = try Version.latest(of: proposal.id, db) else { return true }
        return !last.content.saysTheSame(as: content(last.number))
    }
}

/// What the journal keeps of a version.
struct VersionFacts: Facts {
    let version: Int
    let hash: String
    let costCents: Int
    let municipalCents: Int
    let earnedCents: Int

    init(_ version: Version) {
        self.version = version.number
        hash = version.hash
        costCents = version.sums.cost
        municipalCents = version.sums.municipal
        earnedCents = version.sums.earned
    }
}

public import GRDB
public import MixedZone

/// Somebody of the team says which interests of their own they have in the proposal; an empty text says none.
public struct DeclareInterests: Command {
    public static let name = "declare-interests"
    public static let permission = Permission.members
    /// Unicode scalars.
    public static let longest = 600

    public let proposal: Proposal.ID
    public let declaration: String

    public init(_ proposal: Proposal.ID, _ declaration: String) {
        self.proposal = proposal
        self.declaration = declaration
    }

    /// Throws ``ProposalRefusal/notNow(_:)`` after the end of the road, and `InvalidFields`.
    public func run(in transaction: Transaction) throws -> Done {
        let work = try ProposalAtWork.load(proposal, for: Self.self, transaction)
        try work.demandOfTeam(work.policy.mayDeclareInterests)
        let text = try WrittenText.checked(
            declaration,
            field: "declaration",
            isRequired: false,
            most: Self.longest
        )
        let member = try transaction.member
        guard try Interest.all(in: proposal, transaction.db)[member]?.declaration != text else {
            transaction.nothingChanged()
            return Done()
        }
        try transaction.db.execute(
            sql: """
                INSERT OR REPLACE INTO interests (proposal_id, member_id, declaration, declared_at)
                VALUES (?, ?, ?, ?)
                """,
            arguments: [proposal, member, text, transaction.now]
        )
        try transaction.record(work.proposal.subject)
        work.proposal.touch(transaction)
        return Done()
    }
}

/// What one member of the team declared about interests of their own.
public struct Interest: Sendable, Equatable {
    /// Empty for none.
    public let declaration: String
    public let declaredAt: Instant

    public static func all(in proposal: Proposal.ID, _ db: Database) throws -> [Member.ID: Interest] {
        let rows = try Row.fetchAll(
            db.cachedStatement(sql: "SELECT * FROM interests WHERE proposal_id = ?"),
            arguments: [proposal]
        )
        return Dictionary(
            rows.map { row in
                let interest = Interest(declaration: row["declaration"], declaredAt: row["declared_at"])
                return (row["member_id"], interest)
            }
        ) { first, _ in first }
    }
}

private import GRDB
public import MixedZone

/// Somebody of a team begins a proposal: on an opgave, on an idea that went on as an initiative, or of its own.
///
/// It stands in the thread of what it answers, or begins one.
public struct BeginProposal: Command {
    public static let name = "begin-proposal"
    public static let permission = Permission.members
    /// Unicode scalars of a title.
    public static let longestTitle = 120

    public let team: Team.ID
    public let challenge: String?
    public let idea: String?
    public let title: String

    public init(_ title: String, of team: Team.ID, challenge: String? = nil, idea: String? = nil) {
        self.title = title
        self.team = team
        self.challenge = challenge
        self.idea = idea
    }

    struct Begun: Facts {
        let team: Team.ID
        let challenge: String?
        let idea: String?
    }

    /// Throws `KernelRefusal.missing` for an unknown team or idea, `TeamRefusal.dissolved`,
    /// ``ProposalRefusal/challengeNotOpen``, and `InvalidFields` for the title.
    public func run(in transaction: Transaction) throws -> Proposal.ID {
        let db = transaction.db
        let work = try TeamAtWork.load(team, transaction)
        try transaction.demand(work.policy.decides, for: Self.self)
        let title = try Self.checked(title)
        let ground = try ground(work.team, db)
        let proposal = try Proposal.begin(
            title,
            of: work.team,
            on: ground,
            by: work.policy.own?.mover ?? .teamMember,
            in: transaction
        )
        try transaction.record(proposal.subject, Begun(team: team, challenge: challenge, idea: idea))
        return proposal.id
    }

    static func checked(_ title: String) throws -> String {
        try WrittenText.checked(title, field: "title", isRequired: true, most: longestTitle)
    }

    private func ground(_ team: Team, _ db: Database) throws -> ProposalGround {
        if let challenge {
            let row = try Row.fetchOne(
                db,
                sql: "SELECT thread_id, theme_id, area_id FROM challenges WHERE id = ? AND state = 'open'",
                arguments: [challenge]
            )
            guard let row else { throw ProposalRefusal.challengeNotOpen }
            return ProposalGround(
                challenge: challenge,
                idea: idea,
                thread: row["thread_id"],
                theme: row["theme_id"],
                area: row["area_id"] ?? team.area
            )
        }
        guard let idea else { return ProposalGround(theme: team.theme, area: team.area) }
        let row = try Row.fetchOne(
            db,
            sql: "SELECT thread_id, theme_id, area_id FROM ideas WHERE id = ? AND state = 'initiative'",
            arguments: [idea]
        )
        guard let row else { throw KernelRefusal.missing }
        return ProposalGround(
            idea: idea,
            thread: row["thread_id"],
            theme: row["theme_id"] ?? team.theme,
            area: row["area_id"] ?? team.area
        )
    }
}

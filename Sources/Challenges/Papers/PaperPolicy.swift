public import GRDB
public import MixedZone

/// To what somebody may add which papers; asked by the commands and by the page.
public struct PaperPolicy: Sendable {
    public let thread: ThreadID
    public let mayAdd: Bool
    /// What it may be.
    public var types = Set(PaperType.allCases)
    /// At most so many papers; nil for any number.
    public var most: Int?
    /// A paper of it can wait for a moment.
    public var hasEmbargo = true

    /// - Parameter sight: what whoever asks can see.
    ///
    /// Throws `KernelRefusal.missing` for a thing that takes no papers, or that does not exist for who asks.
    public static func load(_ thing: Thing, _ sight: Sight, _ db: Database) throws -> PaperPolicy {
        switch thing.kind {
        case .outcome:
            guard let outcome = try Outcome.ID(thing.id).flatMap({ try Outcome.find($0, db) }),
                let execution = try Execution.find(proposal: outcome.proposal, db)
            else { throw KernelRefusal.missing }
            return try work(on: execution, sight, db)
        case .execution:
            guard let execution = try Execution.ID(thing.id).flatMap({ try Execution.find($0, db) }) else {
                throw KernelRefusal.missing
            }
            return try work(on: execution, sight, db)
        case .team: return try team(thing.id, sight, db)
        case .meeting: return try meeting(thing.id, sight, db)
        case .challenge: return try challenge(thing.id, sight, db)
        case .proposal: return try proposal(thing.id, sight, db)
        case .idea: return try idea(thing.id, sight, db)
        default: throw KernelRefusal.missing
        }
    }

    private static func work(on execution: Execution, _ sight: Sight, _ db: Database) throws -> PaperPolicy {
        let policy = try ExecutionPolicy.load(execution, sight.standing, db)
        return PaperPolicy(thread: execution.thread, mayAdd: policy.worksOnIt)
    }

    /// Members and the spokesperson add what stays in the team.
    private static func team(_ id: String, _ sight: Sight, _ db: Database) throws -> PaperPolicy {
        guard let team = try Team.ID(id).flatMap({ try Team.find($0, db) }) else {
            throw KernelRefusal.missing
        }
        let members = try TeamMember.all(of: team.id, db)
        let policy = try TeamPolicy.load(team, members, sight.standing, db)
        return PaperPolicy(thread: team.thread, mayAdd: policy.decides)
    }

    /// The secretary of the body adds its papers.
    private static func meeting(_ id: String, _ sight: Sight, _ db: Database) throws -> PaperPolicy {
        let row = try Row.fetchOne(
            db,
            sql: """
                SELECT thread_id, EXISTS (
                    SELECT 1 FROM body_secretaries
                    WHERE body_secretaries.body_id = meetings.body_id AND member_id = ?2 AND ended_at IS NULL
                ) AS is_secretary FROM meetings WHERE id = ?1
                """,
            arguments: [id, sight.standing.member]
        )
        guard let row else { throw KernelRefusal.missing }
        let isSecretary = sight.standing.isActive && row["is_secretary"] as Bool
        return PaperPolicy(
            thread: row["thread_id"],
            mayAdd: isSecretary || sight.standing.holdsAny(of: [.administrator])
        )
    }

    /// The owner or deputy of an opgave adds what belongs to it.
    private static func challenge(_ id: String, _ sight: Sight, _ db: Database) throws -> PaperPolicy {
        guard let challenge = try Challenge.ID(id).flatMap({ try Challenge.find($0, db) }),
            sight.sees(challenge.circles)
        else { throw KernelRefusal.missing }
        return PaperPolicy(
            thread: challenge.thread,
            mayAdd: try ChallengePolicy.load(sight.standing, challenge, db).isOwner
        )
    }

    /// Who decides in the team adds what the next version holds, while the document can be edited.
    private static func proposal(_ id: String, _ sight: Sight, _ db: Database) throws -> PaperPolicy {
        guard let proposal = try Proposal.ID(id).flatMap({ try Proposal.find($0, db) }),
            sight.sees(proposal.circles)
        else { throw KernelRefusal.missing }
        let place = try sight.standing.member.flatMap { try TeamMember.find($0, in: proposal.team, db) }
        let decides = sight.standing.isActive && place.map { $0.role != .observer } ?? false
        return PaperPolicy(
            thread: proposal.thread,
            mayAdd: decides && proposal.state.isEditable,
            most: mostOfProposal,
            hasEmbargo: false
        )
    }

    /// Who brought it, and its advisers, add a few photos or documents while there is no answer.
    private static func idea(_ id: String, _ sight: Sight, _ db: Database) throws -> PaperPolicy {
        guard let idea = try Idea.ID(id).flatMap({ try Idea.find($0, db) }), sight.sees(idea.circles) else {
            throw KernelRefusal.missing
        }
        let policy = try IdeaPolicy.load(sight.standing, idea, db)
        return ofIdea(idea, mayAdd: policy.isAuthor || policy.isAdviser)
    }

    /// For who holds the key of its receipt.
    public static func ofReceipt(_ idea: Idea) -> PaperPolicy { ofIdea(idea, mayAdd: true) }

    /// - Parameter mayAdd: whoever asks brought it, or advises on it.
    private static func ofIdea(_ idea: Idea, mayAdd: Bool) -> PaperPolicy {
        PaperPolicy(
            thread: idea.thread,
            mayAdd: mayAdd && !idea.state.isFinal && idea.hiddenAt == nil,
            types: [.pdf, .png, .jpeg],
            most: mostOfIdea,
            hasEmbargo: false
        )
    }

    static let mostOfIdea = 5
    static let mostOfProposal = 20
}

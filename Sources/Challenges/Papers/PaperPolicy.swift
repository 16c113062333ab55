internal import GRDB
internal import MixedZone

/// To what somebody may add a paper, and who can see it there.
struct PaperPolicy {
    let thread: ThreadID
    let mayAdd: Bool
    let circle: Circle

    /// Throws `KernelRefusal.missing` for a thing that takes no papers or does not exist.
    static func load(_ thing: Thing, _ transaction: Transaction) throws -> PaperPolicy {
        switch thing.kind {
        case .outcome:
            guard let id = Outcome.ID(thing.id) else { throw KernelRefusal.missing }
            let work = try OutcomeAtWork.load(id, transaction)
            return PaperPolicy(
                thread: work.outcome.thread,
                mayAdd: work.policy.worksOnIt,
                circle: .everyone
            )
        case .execution:
            guard let id = Execution.ID(thing.id) else { throw KernelRefusal.missing }
            let work = try ExecutionAtWork.load(id, transaction)
            return PaperPolicy(
                thread: work.execution.thread,
                mayAdd: work.policy.worksOnIt,
                circle: .everyone
            )
        case .team:
            guard let id = Team.ID(thing.id) else { throw KernelRefusal.missing }
            let work = try TeamAtWork.load(id, transaction)
            return PaperPolicy(
                thread: work.team.thread,
                mayAdd: work.policy.decides,
                circle: .team(thing.id)
            )
        case .meeting:
            return try meeting(thing.id, transaction)
        case .challenge:
            return try challenge(thing.id, transaction)
        default:
            throw KernelRefusal.missing
        }
    }

    /// The secretary of the body adds its papers.
    private static func meeting(_ id: String, _ transaction: Transaction) throws -> PaperPolicy {
        let row = try Row.fetchOne(
            transaction.db,
            sql: """
                SELECT thread_id, EXISTS (
                    SELECT 1 FROM body_secretaries
                    WHERE body_secretaries.body_id = meetings.body_id AND member_id = ?2 AND ended_at IS NULL
                ) AS is_secretary FROM meetings WHERE id = ?1
                """,
            arguments: [id, try transaction.standing.member]
        )
        guard let row else { throw KernelRefusal.missing }
        let isAdministrator = try transaction.standing.holdsAny(of: [.administrator])
        return PaperPolicy(
            thread: row["thread_id"],
            mayAdd: row["is_secretary"] || isAdministrator,
            circle: .everyone
        )
    }

    /// The owner or deputy of an opgave adds what belongs to it.
    private static func challenge(_ id: String, _ transaction: Transaction) throws -> PaperPolicy {
        guard let id = Challenge.ID(id), let challenge = try Challenge.find(id, transaction.db) else {
            throw KernelRefusal.missing
        }
        try transaction.mustSee(challenge.circles)
        let sender = try transaction.standing.member
        return PaperPolicy(
            thread: challenge.thread,
            mayAdd: sender != nil && (sender == challenge.owner || sender == challenge.deputy),
            circle: challenge.openedAt == nil ? .staff : .everyone
        )
    }
}

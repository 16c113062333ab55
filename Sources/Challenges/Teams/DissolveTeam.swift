internal import GRDB
public import MixedZone

/// A team ends; what it worked on is withdrawn or handed to another team first.
public struct DissolveTeam: Command {
    public static let name = "dissolve-team"
    public static let permission = Permission.members

    public let team: Team.ID
    public let reason: String

    public init(_ team: Team.ID, reason: String) {
        self.team = team
        self.reason = reason
    }

    public enum Refused: Refusal, Equatable {
        /// So many proposals are still under way.
        case hasProposals(Int)

        public var kind: RefusalKind { .conflict }
        public var slug: String { "team-has-proposals" }
        public var values: [String: String] {
            switch self {
            case .hasProposals(let count): ["count": "\(count)"]
            }
        }
    }

    struct Dissolved: Facts {
        let reason: String?
    }

    public func run(in transaction: Transaction) throws -> Done {
        let work = try TeamAtWork.load(team, transaction)
        try transaction.demand(work.policy.mayDissolve, for: Self.self)
        let count =
            try Int.fetchOne(
                transaction.db,
                sql: """
                    SELECT count(*) FROM proposals WHERE team_id = ? AND state NOT IN (
                        'withdrawn', 'merged', 'outOfScope', 'declined', 'upheld', 'expired', 'approved',
                        'approvedWithConditions'
                    )
                    """,
                arguments: [team]
            ) ?? 0
        guard count == 0 else { throw Refused.hasProposals(count) }
        let step = try Move(
            thing: team.description,
            thread: work.team.thread,
            from: work.team.state,
            to: .dissolved,
            mover: work.policy.isSpokesperson ? .spokesperson : .adviser,
            reason: reason,
            team: team.description
        ).carryOut(in: transaction)
        try TeamInvitation.end(in: team, at: transaction.now, transaction.db)
        try transaction.record(Subject("team", team), isPublic: true, Dissolved(reason: step.textDigest))
        return Done()
    }
}

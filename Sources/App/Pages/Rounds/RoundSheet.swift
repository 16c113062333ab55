import Challenges
import GRDB
import MixedZone

/// What the page of a voting round is made of.
struct RoundSheet: Sendable {
    let round: Round
    let plans: [RoundPlan]
    let area: String
    /// Everybody who lives in the zone may vote.
    let isForAll: Bool
    let body: String
    let policy: RoundPolicy
    let voters: Int
    let turn: RoundVoters.Turn
    let own: [Proposal.ID: Int]
    /// The plans about which was decided.
    let decided: Set<Proposal.ID>
    let clock: CivilZone
    let now: Instant

    /// Throws ``WebRefusal/missing`` where there is none.
    static func load(_ id: Round.ID, _ context: some ZoneRequest) async throws -> RoundSheet {
        let (standing, now) = (context.visitor?.standing ?? .stranger, context.store.now)
        let language = context.language.rawValue
        return try await context.store.read { db in
            guard let round = try Round.find(id, db) else { throw WebRefusal.missing }
            guard try Sight.load(for: context, db).sees(round.circles) else { throw WebRefusal.missing }
            let plans = try RoundPlan.all(of: id, db)
            let decided = try plans.filter { plan in
                try Decision.all(about: plan.proposal, db).contains { $0.source == .round(id) }
            }
            return RoundSheet(
                round: round,
                plans: plans,
                area: try Area.find(round.area, db)?.name ?? "",
                isForAll: try AreaReach.load(round.area, db).isWholeZone,
                body: try Body.find(round.body, db)?.name[language] ?? "",
                policy: try RoundPolicy.load(standing, round, db),
                voters: try RoundVoters.count(id, db),
                turn: try standing.member.map { try RoundVoters.turn(of: $0, in: id, db) } ?? .over,
                own: try standing.member.map { try RoundVoters.points(of: $0, in: id, db) } ?? [:],
                decided: Set(decided.map(\.proposal)),
                clock: try Zone.load(db).timeZone,
                now: now
            )
        }
    }

    var maySpread: Bool { policy.isResident && round.takesPoints(at: now) && turn != .over }
}

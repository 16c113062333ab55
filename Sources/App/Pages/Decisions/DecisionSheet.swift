import Challenges
import GRDB
import MixedZone

/// What the page of a decision is made of, as far as the reader may see it.
struct DecisionSheet: Sendable {
    let decision: Decision
    let title: String
    let body: Challenges.Body
    let seats: [BodySeat]
    let result: BallotResult?
    let plan: RoundPlan?
    let conditions: [DecisionCondition]
    let corrects: Decision?
    let correction: Decision?
    /// What began with it; nil for a decision that approved nothing.
    let execution: Execution.ID?
    let names: [Member.ID: String]
    let isSecretary: Bool
    let member: Member.ID?
    let clock: CivilZone
    let follow: FollowButton
    let now: Instant

    /// Throws ``WebRefusal/missing`` where there is none for this reader.
    static func load(
        _ number: String,
        _ words: Words,
        _ context: some ZoneRequest
    ) async throws -> DecisionSheet {
        let (standing, now) = (context.visitor?.standing ?? .stranger, context.store.now)
        return try await context.store.read { db in
            guard let decision = try Decision.find(number: number, db),
                try Sight.load(for: context, db).sees(decision.circles(at: now)),
                let body = try Body.find(decision.body, db)
            else { throw WebRefusal.missing }
            let (ballot, plan) = try source(of: decision, db)
            let conditions = try DecisionCondition.all(of: decision.id, db)
            let voters = ballot?.votes.compactMap(\.seat.member) ?? []
            return DecisionSheet(
                decision: decision,
                title: try Title.of(decision.thing, db) ?? "",
                body: body,
                seats: try BodySeat.ever(of: body.id, db),
                result: ballot,
                plan: plan,
                conditions: conditions,
                corrects: try decision.corrects.flatMap { try Decision.find($0, db) },
                correction: try Decision.correction(of: decision.id, db)
                    .flatMap { $0.visibleFrom <= now ? $0 : nil },
                execution: try execution(of: decision, db),
                names: try MemberNames.load(voters + conditions.compactMap(\.owner), db),
                isSecretary: try BodyPolicy.load(standing, body.id, db).isSecretary,
                member: standing.member,
                clock: try Zone.load(db).timeZone,
                follow: try FollowButton.load(
                    decision.thread,
                    back: context.links.decision(number: number),
                    words,
                    for: context,
                    db
                ),
                now: now
            )
        }
    }

    private static func execution(of decision: Decision, _ db: Database) throws -> Execution.ID? {
        let execution = try Execution.find(proposal: decision.proposal.description, db)
        return execution?.decision == decision.id.description ? execution?.id : nil
    }

    private static func source(
        of decision: Decision,
        _ db: Database
    ) throws -> (BallotResult?, RoundPlan?) {
        switch decision.source {
        case .ballot(let id):
            return (try Ballot.find(id, db).flatMap { try BallotResult.load($0, db) }, nil)
        case .round(let id):
            return (nil, try RoundPlan.all(of: id, db).first { $0.proposal == decision.proposal })
        }
    }
}

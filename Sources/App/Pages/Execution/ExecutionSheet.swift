import Challenges
import GRDB
import MixedZone

/// What the page of an execution is made of.
struct ExecutionSheet: Sendable {
    let execution: Execution
    let title: String
    let policy: ExecutionPolicy
    let outcome: Outcome.ID?
    /// The number under which the decision stands in the register.
    let decision: String
    let team: String
    let milestones: [Milestone]
    let money: [BudgetEntry]
    /// The newest first.
    let reports: [ProgressReport]
    let papers: PapersSection
    let names: [Member.ID: String]
    let timeline: ThreadTimeline
    let follow: FollowButton
    let deadlines: Deadlines

    var clock: CivilZone { deadlines.clock }

    /// Throws ``WebRefusal/missing`` for an unknown one.
    static func load(
        _ id: Execution.ID,
        _ site: Site,
        _ context: some ZoneRequest
    ) async throws -> ExecutionSheet {
        let (words, links) = (site.words(context.language), context.links)
        return try await context.store.read { db in
            guard let execution = try Execution.find(id, db),
                try Sight.load(for: context, db).sees(execution.circles)
            else { throw WebRefusal.missing }
            let thing = Thing(.execution, id)
            let milestones = try Milestone.all(of: id, db)
            let people =
                milestones.compactMap(\.owner) + [execution.municipalOwner, execution.teamOwner]
            return ExecutionSheet(
                execution: execution,
                title: try Title.of(thing, db) ?? "",
                policy: try ExecutionPolicy.load(execution, context.visitor?.standing ?? .stranger, db),
                outcome: try Outcome.find(proposal: execution.proposal, db)?.id,
                decision: try Decision.ID(execution.decision).flatMap { try Decision.find($0, db)?.number }
                    ?? "",
                team: try teamName(of: execution, db),
                milestones: milestones,
                money: try BudgetEntry.all(of: id, db),
                reports: try ProgressReport.all(of: id, db),
                papers: try PapersSection.load(thing, words, for: context, db),
                names: try context.visitor.map { _ in try MemberNames.load(people, db) } ?? [:],
                timeline: try ThreadTimeline.load(execution.thread, for: context, db),
                follow: try FollowButton.load(
                    execution.thread,
                    back: links.execution(id.description),
                    words,
                    for: context,
                    db
                ),
                deadlines: try Deadlines.load(db)
            )
        }
    }

    private static func teamName(of execution: Execution, _ db: Database) throws -> String {
        try String.fetchOne(
            db,
            sql: "SELECT name FROM teams WHERE id = (SELECT team_id FROM proposals WHERE id = ?)",
            arguments: [execution.proposal]
        ) ?? ""
    }
}

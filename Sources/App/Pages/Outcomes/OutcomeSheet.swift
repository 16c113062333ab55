import Challenges
import GRDB
import MixedZone

/// What the page of an outcome is made of.
struct OutcomeSheet: Sendable {
    let row: OutcomeRow
    let execution: Execution
    let policy: ExecutionPolicy
    /// Every value ever entered, by day.
    let measurements: [Measurement]
    /// The papers that this reader may see, by identifier.
    let proofs: [String: String]
    /// The step with the last judgement; nil without.
    let judgement: Step?
    let papers: PapersSection
    let timeline: ThreadTimeline
    let follow: FollowButton

    var outcome: Outcome { row.outcome }

    /// Throws ``WebRefusal/missing`` for an unknown one.
    static func load(
        _ id: Outcome.ID,
        _ site: Site,
        _ context: some ZoneRequest
    ) async throws -> OutcomeSheet {
        let (words, links) = (site.words(context.language), context.links)
        return try await context.store.read { db in
            let sight = try Sight.load(for: context, db)
            guard let outcome = try Outcome.find(id, db), sight.sees(outcome.circles),
                let execution = try Execution.find(proposal: outcome.proposal, db),
                let row = try OutcomeRow.load([outcome], db).first
            else { throw WebRefusal.missing }
            let thing = Thing(.outcome, id)
            let now = context.store.now
            let papers = try Paper.all(of: thing, for: sight, at: now, db)
            let steps = try Step.all(of: thing, for: sight, at: now, db)
            return OutcomeSheet(
                row: row,
                execution: execution,
                policy: try ExecutionPolicy.load(execution, sight.standing, db),
                measurements: try Measurement.all(of: outcome.indicator, db),
                proofs: Dictionary(papers.map { ($0.id.description, $0.name) }) { first, _ in first },
                judgement: outcome.verdict == nil
                    ? nil : steps.last { $0.to == OutcomeState.judged.rawValue },
                papers: try PapersSection.load(thing, words, for: context, db),
                timeline: try ThreadTimeline.load(outcome.thread, for: context, db),
                follow: try FollowButton.load(
                    outcome.thread,
                    back: links.outcome(id.description),
                    words,
                    for: context,
                    db
                )
            )
        }
    }
}

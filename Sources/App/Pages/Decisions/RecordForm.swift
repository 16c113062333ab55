import Challenges
import GRDB
import MixedZone

/// Writes down what a body decided, after a ballot or a voting round.
struct RecordForm: AdminForm {
    enum Source: Sendable {
        case ballot(Ballot)
        case round(Round, plan: Proposal.ID)
    }

    let source: Source
    let body: Challenges.Body
    let fields: DecisionFields
    /// What was counted, in a sentence.
    let counted: String
    let words: Words

    var title: String { words("decision.record") }
    var about: String { counted }
    var button: String { words("decision.button") }
    var initial: FormFields {
        let only = fields.outcomes.count == 1 ? fields.outcomes.first?.rawValue : nil
        return FormFields([("outcome", only ?? ""), ("legal", LegalStatus.mandate.rawValue)])
    }
    var anchor: String { "outcome" }
    var section: Section { .challenges }

    func crumbs(_ links: Links) -> [Link] { .body(body, links, words) + [back(links)] }

    private func back(_ links: Links) -> Link {
        switch source {
        case .ballot(let ballot): Link(href: links.ballot(ballot.id.description), text: ballot.question)
        case .round(let round, _): Link(href: links.round(round.id.description), text: round.name)
        }
    }

    func address(_ links: Links) -> String {
        switch source {
        case .ballot(let ballot): links.ballotDecision(ballot.id.description)
        case .round(let round, let plan): links.roundDecision(round.id.description, plan.description)
        }
    }

    func done(_ links: Links) -> String { links.decisions }
    func done(_ links: Links, made: Decision.ID) -> String { links.decision(number: made.description) }

    func parts(_ typed: FormFields, _ problems: FormProblems) -> [FormPart] {
        fields.parts(FormPen(typed: typed, problems: problems))
    }

    func change(_ typed: FormFields) throws -> RecordDecision {
        let draft = try fields.read(typed)
        switch source {
        case .ballot(let ballot): return RecordDecision(draft, after: ballot.id)
        case .round(let round, let plan): return RecordDecision(draft, after: round.id, about: plan)
        }
    }
}

extension RecordForm {
    /// Throws ``WebRefusal/missing`` for a ballot that is not closed.
    static func after(
        _ ballot: Ballot,
        of body: Challenges.Body,
        _ context: MemberContext,
        _ words: Words
    ) async throws -> RecordForm {
        let result = try await context.store.read { try BallotResult.load(ballot, $0) }
        guard let result else { throw WebRefusal.missing }
        return RecordForm(
            source: .ballot(ballot),
            body: body,
            fields: try await .load(result.tally.outcome.decisions, body, context, words),
            counted: words.result(result.tally),
            words: words
        )
    }

    /// Throws ``WebRefusal/missing`` for a plan that was not counted.
    static func after(
        _ round: Round,
        plan: Proposal.ID,
        of body: Challenges.Body,
        _ context: MemberContext,
        _ words: Words
    ) async throws -> RecordForm {
        let plans = try await context.store.read { try RoundPlan.all(of: round.id, $0) }
        guard let line = plans.first(where: { $0.proposal == plan })?.line else { throw WebRefusal.missing }
        return RecordForm(
            source: .round(round, plan: plan),
            body: body,
            fields: try await .load(
                line.isAwarded ? [.approved, .approvedWithConditions] : [.declined, .returned],
                body,
                context,
                words
            ),
            counted: words("decision.round", ["points": "\(line.points)", "rank": "\(line.rank)"]),
            words: words
        )
    }
}

extension DecisionFields {
    /// Conditions can be given to who sits in the body or keeps its agenda.
    static func load(
        _ outcomes: [DecisionOutcome],
        _ body: Challenges.Body,
        _ context: MemberContext,
        _ words: Words
    ) async throws -> DecisionFields {
        let now = context.store.now
        return try await context.store.read { db in
            let clock = try Zone.load(db).timeZone
            let terms = try SeatTerm.current(of: body.id, on: clock.day(of: now), db).map(\.member)
            let names = try MemberNames.load(terms + BodySecretary.all(of: body.id, db), db)
            return DecisionFields(
                outcomes: outcomes,
                members: names.map { (id: $0.key, name: $0.value) }.sorted { $0.name < $1.name },
                clock: clock,
                words: words
            )
        }
    }
}

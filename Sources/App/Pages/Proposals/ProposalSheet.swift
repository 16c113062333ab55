import Challenges
import GRDB
import MixedZone

/// Everything that the pages of one proposal show, read in one state of the zone.
struct ProposalSheet: Sendable {
    let proposal: Proposal
    let team: Team
    /// Everybody in the team now, observers too.
    let members: [TeamMember]
    let policy: ProposalPolicy
    let viewer: Member.ID?
    /// Oldest first.
    let versions: [Version]
    let draft: Draft
    let consents: Set<Member.ID>
    let questions: [Question]
    /// As far as this viewer may read them now.
    let reviews: [Review]
    /// By which reviews are given now.
    let criteria: [ReviewCriterion]
    /// By which reviews were given, year by year.
    let criteriaOf: [Int: [ReviewCriterion]]
    let objections: [Objection]
    /// Who is named on the pages.
    let names: [Member.ID: String]
    let around: ProposalAround
    /// The state before the one in which it is now.
    let before: ProposalState?
    let clock: CivilZone
    let today: CivilDay

    var latest: Version? { versions.last }

    /// Throws ``WebRefusal/missing`` for a proposal that the viewer does not see.
    static func load(_ id: Proposal.ID, _ context: some ZoneRequest) async throws -> ProposalSheet {
        try await context.store.read { db in try load(id, context, db) }
    }

    static func load(
        _ id: Proposal.ID,
        _ context: some ZoneRequest,
        _ db: Database
    ) throws -> ProposalSheet {
        guard let proposal = try Proposal.find(id, db),
            try Sight.load(for: context, db).sees(proposal.circles),
            let team = try Team.find(proposal.team, db)
        else { throw WebRefusal.missing }
        let clock = try Zone.load(db).timeZone
        let today = clock.day(of: context.store.now)
        let standing = context.visitor?.standing ?? .stranger
        let capacities = try ProposalPeople.capacities(of: standing, for: proposal, on: today, db)
        let reviews = try Review.visible(of: proposal, to: standing.member, db)
        let draft = try Draft.load(proposal, db)
        let questions = try Question.all(about: id, db)
        let writers = draft.sections.values.compactMap(\.author) + [draft.facts.author].compactMap(\.self)
        let people = Set(
            writers + reviews.map(\.reviewer) + [proposal.adviser].compactMap(\.self)
                + questions.flatMap { [$0.askedBy, $0.answeredBy].compactMap(\.self) }
        )
        var names: [Member.ID: String] = [:]
        for person in people { names[person] = try Member.find(person, db)?.name }
        return ProposalSheet(
            proposal: proposal,
            team: team,
            members: try TeamMember.all(of: team.id, db),
            policy: ProposalPolicy(state: proposal.state, capacities: capacities),
            viewer: standing.member,
            versions: try Version.all(of: id, db),
            draft: draft,
            consents: try Consents.given(to: id, db),
            questions: questions,
            reviews: reviews,
            criteria: try ReviewCriterion.inForce(in: today.year, db),
            criteriaOf: try criteria(of: reviews, clock, db),
            objections: try Objection.all(about: id, db),
            names: names,
            around: try ProposalAround.load(proposal, context.language, at: context.store.now, db),
            before: try proposal.stateBefore(db),
            clock: clock,
            today: today
        )
    }

    private static func criteria(
        of reviews: [Review],
        _ clock: CivilZone,
        _ db: Database
    ) throws -> [Int: [ReviewCriterion]] {
        let years = Set(reviews.compactMap(\.givenAt).map { clock.day(of: $0).year })
        return try years.reduce(into: [:]) { $0[$1] = try ReviewCriterion.inForce(in: $1, db) }
    }

    /// The criteria by which a review was given.
    func criteria(of review: Review) -> [ReviewCriterion] {
        review.givenAt.flatMap { criteriaOf[clock.day(of: $0).year] } ?? []
    }

    /// The acts that this viewer may do now, those that one comes for first.
    var acts: [ProposalAct] {
        let offered = ProposalAct.allCases.filter { $0.isOffered(by: policy) }
        return offered.filter(\.isPrimary) + offered.filter { !$0.isPrimary }
    }
}

/// What a proposal is tied to, in words.
struct ProposalAround: Sendable {
    /// Empty where there is none; the same for the others.
    let theme: String
    let area: String
    let challenge: String
    let successor: String
    /// Proposals that went on in this one.
    let predecessors: [(id: String, title: String)]
    /// The public decisions about it, oldest first.
    let decisions: [(id: String, number: String, day: CivilDay)]
    /// Its execution and what came of it; nil before an approval.
    let execution: Execution.ID?
    let outcome: Outcome.ID?

    static func load(
        _ proposal: Proposal,
        _ language: Language,
        at now: Instant,
        _ db: Database
    ) throws -> ProposalAround {
        ProposalAround(
            theme: try Theme.all(db).first { $0.id == proposal.theme }?.name[language.rawValue] ?? "",
            area: try proposal.area.flatMap { try Area.find($0, db)?.name } ?? "",
            challenge: try title("challenges", proposal.challenge, db),
            successor: try title("proposals", proposal.mergedInto?.description, db),
            predecessors: try Row.fetchAll(
                db,
                sql: "SELECT id, title FROM proposals WHERE merged_into = ? ORDER BY id",
                arguments: [proposal.id]
            ).map { (id: $0["id"], title: $0["title"]) },
            decisions: try Decision.all(about: proposal.id, db)
                .filter { $0.circles(at: now).contains(.everyone) }.sorted { $0.sequence < $1.sequence }
                .map { (id: $0.id.description, number: $0.number, day: $0.decidedOn) },
            execution: try Execution.find(proposal: proposal.id.description, db)?.id,
            outcome: try Outcome.find(proposal: proposal.id.description, db)?.id
        )
    }

    private static func title(_ table: String, _ id: String?, _ db: Database) throws -> String {
        guard let id else { return "" }
        return try String.fetchOne(db, sql: "SELECT title FROM \(table) WHERE id = ?", arguments: [id]) ?? ""
    }
}

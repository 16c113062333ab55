import Challenges
import GRDB
import MixedZone

extension OutcomeRow {
    static func load(_ outcome: Outcome, _ db: Database) throws -> OutcomeRow {
        let indicator = try Indicator.ID(outcome.indicator).flatMap { try Indicator.find($0, db) }
        return OutcomeRow(
            outcome: outcome,
            title: try Title.of(Thing(.outcome, outcome.id), db) ?? "",
            terms: indicator?.terms ?? Indicator.Terms(name: "", unit: "", method: ""),
            last: Measurement.standing(try Measurement.all(of: outcome.indicator, db)).last
        )
    }
}

extension OutcomesPage {
    /// - Parameter verdict: whose rows are shown; empty for all.
    ///
    /// Throws ``WebRefusal/missing`` for a judgement that there is not.
    static func make(_ site: Site, _ context: ZoneContext, verdict: String) async throws -> OutcomesPage {
        let (words, links) = (site.words(context.language), context.links)
        guard verdict.isEmpty || kinds.contains(verdict) else { throw WebRefusal.missing }
        let rows = try await context.store.read { db in
            try Outcome.all(db).map { try OutcomeRow.load($0, db) }
        }
        let shown = rows.filter { verdict.isEmpty || kind(of: $0.outcome) == verdict }
        let heading = Heading(
            title: words("outcomes.heading"),
            section: .challenges,
            address: { $0.outcomes(verdict: verdict) },
            crumbs: [Link(href: links.challenges, text: words("challenges.heading"))],
            isPublic: verdict.isEmpty
        )
        let asked = shown.map(\.outcome.askedCents).reduce(0, +)
        let earned = shown.map(\.outcome.earnedCents).reduce(0, +)
        return OutcomesPage(
            chrome: try await site.chrome(heading, context),
            counts: kinds.map { kind in
                CountLink(
                    href: links.outcomes(verdict: kind),
                    text: words("verdict.\(kind)"),
                    count: "\(rows.filter { Self.kind(of: $0.outcome) == kind }.count)",
                    isCurrent: kind == verdict
                )
            },
            sums: [
                Fact(term: words("outcomes.asked"), value: words.money(asked)),
                Fact(term: words("outcomes.earned"), value: words.money(earned)),
            ],
            count: words.count("outcomes.count", shown.count),
            outcomes: shown.map { $0.line(words, links) },
            all: Link(href: verdict.isEmpty ? "" : links.outcomes, text: words("outcomes.all"))
        )
    }

    private static let kinds = Outcome.Verdict.allCases.map(\.rawValue) + ["open"]

    private static func kind(of outcome: Outcome) -> String { outcome.verdict?.rawValue ?? "open" }
}

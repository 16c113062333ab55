import Challenges
import GRDB
import MixedZone

extension OutcomeRow {
    /// Each with its indicator and its newest measurement, asked for all at once.
    static func load(_ outcomes: [Outcome], _ db: Database) throws -> [OutcomeRow] {
        let terms = try Indicator.terms(of: outcomes.map(\.indicator), db)
        let titles = try Title.of(outcomes.map { Thing(.outcome, $0.id) }, db)
        let measured = try Measurement.all(of: outcomes.map(\.indicator), db)
        return outcomes.map { outcome in
            OutcomeRow(
                outcome: outcome,
                title: titles[Thing(.outcome, outcome.id)] ?? "",
                terms: terms[outcome.indicator] ?? Indicator.Terms(name: "", unit: "", method: ""),
                last: Measurement.standing(measured[outcome.indicator] ?? []).last
            )
        }
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
            try OutcomeRow.load(Outcome.all(db), db)
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

import Challenges
import MixedZone

/// The register of decisions.
struct DecisionsPage: Page {
    static let template = "decisions/list"
    let chrome: Chrome
    let action: String
    let filters: [ChoiceField]
    /// "12 besluiten".
    let count: String
    let decisions: [PlainLine]
    let pages: Pagination
    let register: Link
}

extension DecisionsPage {
    /// - Parameter query: `gremium`, `jaar` and `pagina`.
    static func make(
        _ site: Site,
        _ context: some ZoneRequest,
        _ query: FormFields
    ) async throws -> DecisionsPage {
        let (words, links, now) = (site.words(context.language), context.links, context.store.now)
        let (body, year) = (query.filled("gremium"), query.value("jaar", as: Int.self))
        let page = min(max(0, (query.value("pagina", as: Int.self) ?? 1) - 1), 10_000)
        let code = context.language.rawValue
        let read = try await context.store.read { db in
            let sight = try Sight.load(for: context, db)
            let list = try DecisionList.load(body: body, year: year, page: page, for: sight, at: now, db)
            return (
                list: list, bodies: try Body.all(db),
                titles: try Title.of(list.decisions.map(\.thing), db)
            )
        }
        let names = Dictionary(read.bodies.map { ($0.id, $0.name[code]) }) { first, _ in first }
        let chosen = (body: body ?? "", year: year.map { "\($0)" } ?? "")
        let last = max(0, (read.list.total - 1) / DecisionList.pageSize)
        let heading = Heading(
            title: words("decisions.heading"),
            section: .challenges,
            address: { $0.decisions(body: chosen.body, year: chosen.year, page: page) },
            isPublic: true
        )
        return DecisionsPage(
            chrome: try await site.chrome(heading, context),
            action: links.decisions,
            filters: filters(chosen, read.bodies.map { ($0.id, $0.name[code]) }, read.list.years, words),
            count: words.count("decisions.count", read.list.total),
            decisions: read.list.decisions.map { decision in
                PlainLine(
                    href: links.decision(number: decision.number),
                    title: read.titles[decision.thing] ?? "",
                    about: [
                        decision.number, words.outcome(decision.outcome), names[decision.body] ?? "",
                        words.date(decision.decidedOn),
                        read.list.corrected.contains(decision.id) ? words("decision.is-corrected") : "",
                    ].filter { !$0.isEmpty }.joined(separator: " · ")
                )
            },
            pages: Pagination(
                previous: page > 0
                    ? links.decisions(body: chosen.body, year: chosen.year, page: page - 1) : "",
                next: page < last
                    ? links.decisions(body: chosen.body, year: chosen.year, page: page + 1) : "",
                text: last > 0 ? words("pages.of", ["page": "\(page + 1)", "count": "\(last + 1)"]) : ""
            ),
            register: Link(href: links.register, text: words("register.link"))
        )
    }

    private static func filters(
        _ chosen: (body: String, year: String),
        _ bodies: [(String, String)],
        _ years: [Int],
        _ words: Words
    ) -> [ChoiceField] {
        func field(
            _ name: String,
            _ legend: String,
            _ answers: [(String, String)],
            _ given: String
        ) -> ChoiceField {
            ChoiceField(
                id: name,
                name: name,
                legend: legend,
                choices: answers.map { value, label in
                    Choice(
                        id: "\(name)-\(value)",
                        name: name,
                        value: value,
                        label: label,
                        isChecked: value == given
                    )
                }
            )
        }
        let all = [("", words("decisions.all"))]
        return [
            field("gremium", words("decisions.body"), all + bodies, chosen.body),
            field("jaar", words("decisions.year"), all + years.map { ("\($0)", "\($0)") }, chosen.year),
        ]
    }
}

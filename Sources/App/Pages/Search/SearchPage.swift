import Challenges
import GRDB
import MixedZone

/// Looking for a word in everything that everybody can read.
struct SearchPage: Page {
    static let template = "search/search"
    let chrome: Chrome
    let action: String
    let search: Field
    let kinds: ChoiceField
    /// "12 gevonden"; empty before somebody looks.
    let count: String
    let findings: [SearchHitLine]
    /// What to try when nothing is found; empty otherwise.
    let nothing: String
    let pages: Pagination
    let roads: [Link]
}

/// One thing that was found.
struct SearchHitLine: Sendable {
    let href: String
    let title: String
    /// "Opgave".
    let kind: String
    let excerpt: [FoundStretch]
}

/// A stretch of text; what was looked for is marked.
struct FoundStretch: Sendable {
    let text: String
    let isFound: Bool
}

/// What is looked for, as the address has it.
struct SearchQuery: Sendable {
    let text: String
    let kind: ThingKind?
    let page: Int

    /// Throws ``WebRefusal/missing`` for a page that cannot be.
    init(_ query: FormFields) throws {
        text = String(query.trimmed("zoek").prefix(200))
        kind = ThingKind(rawValue: query["soort"]).flatMap { SearchHit.kinds.contains($0) ? $0 : nil }
        page = query["pagina"].isEmpty ? 1 : query.value("pagina") ?? 0
        guard (1...1_000).contains(page) else { throw WebRefusal.missing }
    }

    func pairs(page: Int) -> [(String, String)] {
        [("zoek", text), ("soort", kind?.rawValue ?? ""), ("pagina", page > 1 ? String(page) : "")]
    }
}

extension Links {
    var search: String { home + "/zoeken" }
    func search(_ query: [(String, String)]) -> String { search + Self.query(query) }
}

extension SearchPage {
    static func make(_ site: Site, _ context: ZoneContext, _ asked: SearchQuery) async throws -> SearchPage {
        let (words, links) = (site.words(context.language), context.links)
        let found = try await context.store.read {
            try SearchHit.search(asked.text, kind: asked.kind, page: asked.page, $0)
        }
        let last = max(1, (found.total + SearchHit.perPage - 1) / SearchHit.perPage)
        let page = asked.page
        let heading = Heading(
            title: asked.text.isEmpty
                ? words("search.heading") : words("search.found-title", ["text": asked.text]),
            section: .challenges,
            address: { $0.search(asked.pairs(page: page)) }
        )
        let isAsked = !asked.text.isEmpty
        return SearchPage(
            chrome: try await site.chrome(heading, context),
            action: links.search,
            search: Field(
                id: "zoek",
                name: "zoek",
                label: words("search.label"),
                hint: words("search.hint"),
                value: asked.text
            ),
            kinds: kinds(asked.kind, words),
            count: isAsked ? words.count("search.count", found.total) : "",
            findings: found.hits.map { line($0, words, links) },
            nothing: isAsked && found.total == 0 ? words("search.nothing") : "",
            pages: Pagination(
                previous: page > 1 ? links.search(asked.pairs(page: page - 1)) : "",
                next: page < last ? links.search(asked.pairs(page: page + 1)) : "",
                text: last > 1 ? words("pages.of", ["page": String(page), "count": String(last)]) : ""
            ),
            roads: Links.roads(words, links)
        )
    }

    private static func kinds(_ chosen: ThingKind?, _ words: Words) -> ChoiceField {
        let all =
            [("", words("search.everything"))]
            + SearchHit.kinds.map { ($0.rawValue, words("search.kind.\($0.rawValue)")) }
        return ChoiceField(
            id: "soort",
            name: "soort",
            legend: words("search.kind"),
            choices: all.map { value, label in
                Choice(
                    id: "soort-\(value)",
                    name: "soort",
                    value: value,
                    label: label,
                    isChecked: value == chosen?.rawValue ?? ""
                )
            }
        )
    }

    private static func line(_ finding: SearchHit, _ words: Words, _ links: Links) -> SearchHitLine {
        SearchHitLine(
            href: links.thing(finding.thing),
            title: finding.title,
            kind: words("search.kind.\(finding.thing.kind.rawValue)"),
            excerpt: finding.excerpt.map { FoundStretch(text: $0.text, isFound: $0.isFound) }
        )
    }
}

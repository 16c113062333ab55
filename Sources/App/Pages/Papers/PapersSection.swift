import Challenges
import GRDB
import MixedZone

/// The documents of a thing, as far as the reader may see them, and the way to add one.
struct PapersSection: Sendable {
    let papers: [PaperLine]
    /// Empty where the reader may add none.
    let add: Link

    static func load(
        _ thing: Thing,
        _ words: Words,
        for context: some ZoneRequest,
        _ db: Database
    ) throws -> PapersSection {
        let (links, sight, now) = (context.links, try Sight.load(for: context, db), context.store.now)
        let clock = try Zone.load(db).timeZone
        let mayAdd = try PaperPolicy.load(thing, sight, db).mayAdd
        return PapersSection(
            papers: try Paper.all(of: thing, for: sight, at: now, db).map { paper in
                PaperLine(paper, sight.standing, at: now, clock, words, links)
            },
            add: mayAdd
                ? Link(href: links.papers(of: thing), text: words("papers.add")) : Link(href: "", text: "")
        )
    }
}

/// One document in a list.
struct PaperLine: Sendable {
    let href: String
    let name: String
    /// "pdf, 1,2 MB, 24 november 2026".
    let about: String
    /// "Nog niet openbaar: vanaf 26 november 2026, 9.00 uur"; empty for a public one.
    let embargo: String
    let remove: PostButton

    init(
        _ paper: Paper,
        _ standing: Standing,
        at now: Instant,
        _ clock: CivilZone,
        _ words: Words,
        _ links: Links
    ) {
        let id = paper.id.description
        href = links.paper(id)
        name = paper.name
        about = [
            words("papers.type.\(paper.type.rawValue)"), words.size(paper.bytes),
            words.date(clock.day(of: paper.addedAt)),
        ].joined(separator: ", ")
        embargo =
            paper.visibleFrom <= now
            ? "" : words("papers.embargo", ["when": words.stamp(paper.visibleFrom, clock)])
        remove = PostButton(
            words("papers.remove"),
            to: paper.isRemovable(by: standing) ? links.paperRemoval(id) : "",
            about: paper.name
        )
    }
}

extension Words {
    /// "1,2 MB", "340 kB".
    func size(_ bytes: Int) -> String {
        guard bytes >= 1_000_000 else { return self("papers.kilobytes", ["n": "\(max(bytes / 1_000, 1))"]) }
        return self("papers.megabytes", ["n": figure((Double(bytes) / 100_000).rounded() / 10)])
    }
}

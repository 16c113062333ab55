import Challenges
import MixedZone

/// One version that was handed in, alone or beside another one.
struct VersionPage: Page {
    static let template = "proposals/version"
    let chrome: Chrome
    let title: String
    let lead: String
    let reading: ProposalReading
    /// The stored text still gives its hash.
    let check: String
    let authors: String
    /// What differs from the other version, part by part; empty when none was asked for.
    let differences: [PartDiff]
    /// "Wat anders is dan in versie 1".
    let differs: String
    let others: [Link]
    let back: Link

    static func make(
        _ site: Site,
        _ context: some ZoneRequest,
        _ sheet: ProposalSheet,
        _ version: Version,
        comparedWith other: Version?
    ) async throws -> VersionPage {
        let (words, links) = (site.words(context.language), context.links)
        let (id, number) = (sheet.proposal.id, version.number)
        let title = words(
            "proposal.version-title",
            ["number": String(number), "title": version.content.title]
        )
        let heading = Heading(
            title: title,
            address: { $0.version(id.description, number, with: other.map { String($0.number) } ?? "") },
            crumbs: [
                Link(href: links.proposals(), text: words("proposals.heading")),
                Link(href: links.proposal(id.description), text: sheet.proposal.title),
            ],
            isPublic: other == nil
        )
        let authors = try await context.store.read { db in
            try Version.authors(of: number, in: id, db).compactMap { try Member.find($0, db)?.name }
        }.filter { !$0.isEmpty }
        return VersionPage(
            chrome: try await site.chrome(heading, context),
            title: title,
            lead: words("proposal.handed-in", ["when": words.stamp(version.submittedAt, sheet.clock)]),
            reading: .make(version, of: sheet, for: context.visitor?.standing ?? .stranger, words, links),
            check: words(version.isWhole ? "proposal.hash-whole" : "proposal.hash-broken"),
            authors: context.visitor == nil ? "" : words.list(authors),
            differences: other.map { PartDiff.all(from: $0, to: version, words) } ?? [],
            differs: other.map { words("proposal.differs", ["number": String($0.number)]) } ?? "",
            others: sheet.versions.filter { $0.number != number }.map {
                Link(
                    href: links.version(id.description, number, with: String($0.number)),
                    text: words("proposal.compare", ["number": String($0.number)])
                )
            },
            back: Link(href: links.proposal(id.description), text: words("proposal.back"))
        )
    }
}

/// What differs in one part of the document.
struct PartDiff: Sendable {
    let name: String
    let runs: [DiffRun]

    /// Only the parts in which something differs.
    static func all(from old: Version, to new: Version, _ words: Words) -> [PartDiff] {
        let texts = ProposalSection.allCases.map {
            (words.section($0), TextDiff(from: old.content[$0], to: new.content[$0]))
        }
        let (before, after) = (lines(old, words), lines(new, words))
        let rest = [
            (words("proposal.money"), TextDiff(from: before.money, to: after.money)),
            (words("proposal.effect"), TextDiff(from: before.fields, to: after.fields)),
            (words("papers.heading"), TextDiff(from: papers(old), to: papers(new))),
        ]
        return (title(old, new, words) + texts + rest).filter(\.1.hasChanges)
            .map { PartDiff(name: $0.0, runs: DiffRun.all($0.1)) }
    }

    private static func title(_ old: Version, _ new: Version, _ words: Words) -> [(String, TextDiff)] {
        [(words("proposal.title"), TextDiff(from: old.content.title, to: new.content.title))]
    }

    private static func lines(_ version: Version, _ words: Words) -> FactLines {
        FactLines(sheet: version.content.facts, words: words)
    }

    /// The name and the beginning of the digest: another document can bear the same name.
    private static func papers(_ version: Version) -> String {
        version.content.papers.map { "\($0.name) (\($0.digest.prefix(8)))" }.joined(separator: "\n")
    }
}

/// A stretch of a text: exactly one of the flags says what became of it.
struct DiffRun: Sendable {
    let text: String
    let isSame: Bool
    let isRemoved: Bool
    let isAdded: Bool

    static func all(_ diff: TextDiff) -> [DiffRun] {
        diff.runs.map {
            DiffRun(
                text: $0.text,
                isSame: $0.change == .same,
                isRemoved: $0.change == .removed,
                isAdded: $0.change == .added
            )
        }
    }
}

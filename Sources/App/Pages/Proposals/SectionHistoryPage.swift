import Challenges
import MixedZone

/// Every text that a part of the document ever had, with who wrote it and what it changed.
struct SectionHistoryPage: Page {
    static let template = "proposals/history"
    let chrome: Chrome
    let title: String
    /// What the chosen text changed of the one before it.
    let heading: String
    let runs: [DiffRun]
    let texts: [HistoryLink]
    let back: Link

    /// - Parameter number: of the text to show; nil for the newest.
    static func make(
        _ site: Site,
        _ context: MemberContext,
        _ sheet: ProposalSheet,
        _ section: ProposalSection,
        _ number: Int?
    ) async throws -> SectionHistoryPage {
        let (words, links) = (site.words(context.language), context.links)
        let id = sheet.proposal.id
        let (history, names) = try await context.store.read { db in
            let history = try SectionVersion.history(of: section, in: id, db)
            var names: [Member.ID: String] = [:]
            for author in Set(history.compactMap(\.author)) {
                names[author] = try Member.find(author, db)?.name
            }
            return (history, names)
        }
        guard let chosen = number.map({ wanted in history.first { $0.number == wanted } }) ?? history.last
        else {
            throw WebRefusal.missing
        }
        let before = history.first { $0.number == chosen.number - 1 }?.content ?? ""
        let title = words("text-history.section", ["part": words.section(section)])
        let heading = Heading(
            title: title,
            address: { $0.sectionHistory(id.description, section, to: number.map(String.init) ?? "") },
            crumbs: [
                Link(href: links.proposals(), text: words("proposals.heading")),
                Link(href: links.worksheet(id.description), text: sheet.proposal.title),
            ]
        )
        return SectionHistoryPage(
            chrome: try await site.chrome(heading, context),
            title: title,
            heading: words("text-history.text", ["number": String(chosen.number)]),
            runs: DiffRun.all(TextDiff(from: before, to: chosen.content)),
            texts: history.reversed().map { text in
                let name = text.author.flatMap { names[$0] } ?? ""
                let values = [
                    "number": String(text.number), "name": name,
                    "when": words.stamp(text.savedAt, sheet.clock),
                ]
                return HistoryLink(
                    href: links.sectionHistory(id.description, section, to: String(text.number)),
                    text: words(name.isEmpty ? "text-history.line" : "text-history.line-by", values),
                    isCurrent: text.number == chosen.number
                )
            },
            back: Link(href: links.section(id.description, section), text: words("text-history.back"))
        )
    }
}

struct HistoryLink: Sendable {
    let href: String
    let text: String
    let isCurrent: Bool
}

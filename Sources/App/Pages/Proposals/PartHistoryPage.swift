import Challenges
import MixedZone

/// Every text that a part of the document ever had, with who wrote it and what it changed.
struct PartHistoryPage: Page {
    static let template = "proposals/history"
    let chrome: Chrome
    let title: String
    /// What the chosen text changed of the one before it.
    let heading: String
    let runs: [DiffRun]
    let texts: [HistoryLink]
    let back: Link

    /// - Parameter number: of the text to show; nil for the newest.
    ///
    /// Throws ``WebRefusal/missing`` where there is no such text.
    static func make(
        _ site: Site,
        _ context: MemberContext,
        _ sheet: ProposalSheet,
        _ part: HistoryPart,
        _ number: Int?
    ) async throws -> PartHistoryPage {
        let (words, links) = (site.words(context.language), context.links)
        let id = sheet.proposal.id
        let (history, names) = try await context.store.read { db in
            let history = try part.texts(of: id, words, db)
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
        let before = history.first { $0.number == chosen.number - 1 }?.text ?? ""
        let title = words("text-history.section", ["part": part.name(words)])
        let heading = Heading(
            title: title,
            address: { part.href(id.description, to: number.map(String.init) ?? "", $0) },
            crumbs: [
                Link(href: links.proposals(), text: words("proposals.heading")),
                Link(href: links.worksheet(id.description), text: sheet.proposal.title),
            ]
        )
        return PartHistoryPage(
            chrome: try await site.chrome(heading, context),
            title: title,
            heading: words("text-history.text", ["number": String(chosen.number)]),
            runs: DiffRun.all(TextDiff(from: before, to: chosen.text)),
            texts: history.reversed().map { text in
                let name = text.author.flatMap { names[$0] } ?? ""
                let when = text.savedAt.map { words.stamp($0, sheet.clock) } ?? ""
                let values = ["number": String(text.number), "name": name, "when": when]
                return HistoryLink(
                    href: part.href(id.description, to: String(text.number), links),
                    text: words(name.isEmpty ? "text-history.line" : "text-history.line-by", values),
                    isCurrent: text.number == chosen.number
                )
            },
            back: Link(href: part.form(id.description, links), text: words("text-history.back"))
        )
    }
}

struct HistoryLink: Sendable {
    let href: String
    let text: String
    let isCurrent: Bool
}

import Challenges
import MixedZone

/// One part of the document to write in; with the two texts side by side when somebody else saved in the meantime.
struct SectionPage: Page {
    static let template = "proposals/section"
    let chrome: Chrome
    let errors: [ErrorLine]
    let title: String
    let mayEdit: Bool
    let action: String
    /// The number of the version that the text is based on.
    let basedOn: String
    let text: Field
    /// For who may only read.
    let paragraphs: [String]
    let clash: ClashPart
    let history: Link
    let back: Link
}

/// Two texts that grew out of the same one.
struct ClashPart: Sendable {
    let isShown: Bool
    /// "Van Bilal, 24 november 2026, 9.05 uur".
    let theirsBy: String
    let theirs: [DiffRun]
    let yours: [DiffRun]
    /// Whether both changed the same lines.
    let note: String

    static let none = ClashPart(isShown: false, theirsBy: "", theirs: [], yours: [], note: "")
}

/// What somebody else saved, beside what was typed meanwhile.
struct Clash: Sendable {
    let base: String
    let theirs: SectionVersion
    let yours: String

    var merge: TextMerge { TextMerge(base: base, theirs: theirs.content, yours: yours) }

    /// Nil when nobody saved anything after all.
    static func load(
        _ id: Proposal.ID,
        _ section: ProposalSection,
        basedOn: Int,
        _ yours: String,
        _ context: MemberContext
    ) async throws -> Clash? {
        try await context.store.read { db in
            let history = try SectionVersion.history(of: section, in: id, db)
            guard let theirs = history.last else { return nil }
            let base = history.first { $0.number == basedOn }?.content ?? ""
            return Clash(base: base, theirs: theirs, yours: yours)
        }
    }
}

/// The form of one part of the document.
struct SectionForm: Sendable {
    let sheet: ProposalSheet
    let section: ProposalSection
    /// As typed.
    let text: String
    var problems = FormProblems.none
    var clash: Clash?

    func page(_ site: Site, _ context: MemberContext) async throws -> SectionPage {
        let (words, links) = (site.words(context.language), context.links)
        let (id, chosen) = (sheet.proposal.id.description, section)
        let title = words.section(section)
        let heading = Heading(
            title: "\(title): \(sheet.proposal.title)",
            address: { $0.section(id, chosen) },
            crumbs: [
                Link(href: links.proposals(), text: words("proposals.heading")),
                Link(href: links.worksheet(id), text: sheet.proposal.title),
            ],
            hasErrors: !problems.isEmpty
        )
        let latest = sheet.draft.sections[section]
        return SectionPage(
            chrome: try await site.chrome(heading, context),
            errors: problems.lines,
            title: title,
            mayEdit: sheet.policy.mayEdit || !problems.isEmpty,
            action: links.section(id, section),
            basedOn: String(clash?.theirs.number ?? latest?.number ?? 0),
            text: Field(
                id: section.rawValue,
                name: "tekst",
                label: clash == nil ? title : words("section.merged"),
                hint: words.sectionHint(section),
                value: clash?.merge.text ?? text,
                error: problems[section.rawValue],
                maxLength: ProposalSection.longest,
                isLong: true
            ),
            paragraphs: Paragraphs.of(latest?.content ?? ""),
            clash: clash.map { part(of: $0, words) } ?? .none,
            history: Link(
                href: (latest?.number ?? 0) > 1 ? links.sectionHistory(id, section) : "",
                text: words("worksheet.history")
            ),
            back: Link(href: links.worksheet(id), text: words("section.back"))
        )
    }

    private func part(of clash: Clash, _ words: Words) -> ClashPart {
        let name = clash.theirs.author.flatMap { sheet.names[$0] } ?? ""
        let values = ["name": name, "when": words.stamp(clash.theirs.savedAt, sheet.clock)]
        return ClashPart(
            isShown: true,
            theirsBy: words(name.isEmpty ? "section.theirs" : "section.theirs-by", values),
            theirs: DiffRun.all(TextDiff(from: clash.base, to: clash.theirs.content)),
            yours: DiffRun.all(TextDiff(from: clash.base, to: clash.yours)),
            note: words(clash.merge.hasClash ? "section.clash" : "section.no-clash")
        )
    }
}

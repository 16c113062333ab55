import Challenges
import MixedZone

/// The form with which a document is added to a thing.
struct UploadPage: Page {
    static let template = "papers/upload"
    let chrome: Chrome
    let errors: [ErrorLine]
    /// "Bij ‘Groen dak, koel plein’".
    let about: String
    let action: String
    /// What is wrong with the file; empty when nothing is.
    let error: String
    /// From when others can read it.
    let embargo: [FormPart]
    let back: Link

    static func make(
        _ site: Site,
        _ context: MemberContext,
        _ thing: Thing,
        _ typed: FormFields = FormFields(),
        _ problems: FormProblems = .none
    ) async throws -> UploadPage {
        let (words, links) = (site.words(context.language), context.links)
        let (title, page) = try await context.store.read { db in
            (try Title.of(thing, db) ?? "", try thing.shown(db))
        }
        let back = Link(href: links.thing(page), text: title)
        let heading = Heading(
            title: words("papers.add"),
            section: .challenges,
            address: { $0.papers(of: thing) },
            crumbs: [back],
            hasErrors: !problems.isEmpty
        )
        let pen = FormPen(typed: typed, problems: problems)
        return UploadPage(
            chrome: try await site.chrome(heading, context),
            errors: problems.lines,
            about: words("papers.about", ["title": title]),
            action: links.papers(of: thing),
            error: problems["paper"],
            embargo: [
                pen.day("day", words("papers.day"), hint: words("papers.day-hint"), isOptional: true),
                pen.text("time", words("papers.time"), isOptional: true, maxLength: 5),
            ],
            back: back
        )
    }
}

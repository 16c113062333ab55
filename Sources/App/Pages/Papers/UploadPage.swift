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
    /// What it can be.
    let hint: String
    /// The endings that a browser offers.
    let accept: String
    /// What is wrong with the file; empty when nothing is.
    let error: String
    /// From when others can read it; empty where it is read at once.
    let embargo: [FormPart]
    let back: Link
}

/// To what a document is added, and where that is asked.
struct UploadForm: Sendable {
    let title: String
    let policy: PaperPolicy
    let address: @Sendable (Links) -> String
    let back: String

    func page(
        _ site: Site,
        _ context: some ZoneRequest,
        _ typed: FormFields = FormFields(),
        _ problems: FormProblems = .none
    ) async throws -> UploadPage {
        let (words, links) = (site.words(context.language), context.links)
        let back = Link(href: back, text: title)
        let heading = Heading(
            title: words("papers.add"),
            section: .challenges,
            address: address,
            crumbs: [back],
            hasErrors: !problems.isEmpty
        )
        let pen = FormPen(typed: typed, problems: problems)
        let takesAll = policy.types.contains(.text)
        return UploadPage(
            chrome: try await site.chrome(heading, context),
            errors: problems.lines,
            about: words("papers.about", ["title": title]),
            action: address(links),
            hint: words(takesAll ? "papers.file-hint" : "papers.picture-hint"),
            accept: PaperType.allCases.filter(policy.types.contains).flatMap(\.endings)
                .map { ".\($0)" }.joined(separator: ","),
            error: problems["paper"],
            embargo: policy.hasEmbargo
                ? [
                    pen.day("day", words("papers.day"), hint: words("papers.day-hint"), isOptional: true),
                    pen.text("time", words("papers.time"), isOptional: true, maxLength: 5),
                ] : [],
            back: back
        )
    }
}

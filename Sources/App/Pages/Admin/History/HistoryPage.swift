import GRDB
import MixedZone

/// What was changed of a thing, the newest first.
struct HistoryPage: Page {
    static let template = "admin/history"
    let chrome: Chrome
    let title: String
    let entries: [HistoryLine]
}

struct HistoryLine: Sendable {
    /// "Op 21 november 2026 door Frank Feenstra, beheerder: op dagen gesloten.".
    let text: String
    /// "Hoeveel dagen vooruit: van 21 dagen naar 30 dagen".
    let details: [String]
    /// Brings back what was there before; no action when that cannot be.
    let undo: RemovableLine
    /// To the form with the values of this entry, to be looked at and saved; no address when there is none.
    let again: LabelledLink
}

extension HistoryPage {
    /// - Parameters:
    ///   - address: where the page is, in a language.
    ///   - crumbs: the road to the page, the thing itself last.
    static func make(
        _ site: Site,
        _ context: MemberContext,
        _ history: ThingHistory,
        clock: CivilZone,
        crumbs: [Link],
        address: @escaping @Sendable (Links) -> String
    ) async throws -> HistoryPage {
        let (words, language) = (site.words(context.language), context.language)
        let lines = try await context.store.read { db in
            let wording = HistoryWords(words: words, clock: clock, scopes: try ScopeNames.load(language, db))
            return try history.lines(wording, db)
        }
        let title = words("history.heading", ["name": history.name])
        let heading = Heading(title: title, section: .administration, address: address, crumbs: crumbs)
        return HistoryPage(chrome: try await site.chrome(heading, context), title: title, entries: lines)
    }
}

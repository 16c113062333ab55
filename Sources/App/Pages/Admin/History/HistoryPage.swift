import GRDB
import MixedZone

/// What was changed of a place, a room or a seat, the newest first.
struct HistoryPage: Page {
    static let template = "admin/history"
    let chrome: Chrome
    let title: String
    /// "Op 21 november 2026 door Frank Feenstra, beheerder: op dagen gesloten.".
    let lines: [String]
}

extension HistoryPage {
    /// - Parameter name: what the thing is called.
    static func make(
        _ site: Site,
        _ context: MemberContext,
        _ subject: Subject,
        _ name: String,
        clock: CivilZone,
        back: Link,
        address: @escaping @Sendable (Links) -> String
    ) async throws -> HistoryPage {
        let words = site.words(context.language)
        let lines = try await context.store.read { db in
            try JournalEntry.about(subject, db).reversed().map { try line($0, clock, words, db) }
        }
        let title = words("history.heading", ["name": name])
        let heading = Heading(
            title: title,
            section: .administration,
            address: address,
            crumbs: [Link(href: context.links.managedPlaces, text: words("manage.places")), back]
        )
        return HistoryPage(chrome: try await site.chrome(heading, context), title: title, lines: lines)
    }

    private static func line(
        _ entry: JournalEntry,
        _ clock: CivilZone,
        _ words: Words,
        _ db: Database
    ) throws -> String {
        let header = try entry.header()
        let command = header.command.prefix { $0 != "/" }
        let known = words.has("history.did.\(command)") ? String(command) : "other"
        return words(
            "history.line",
            [
                "date": words.date(clock.day(of: header.at)),
                "who": try who(header, words, db),
                "what": words("history.did.\(known)"),
            ]
        )
    }

    /// The name of somebody who is still known, with the capacity in which they acted.
    private static func who(_ header: JournalEntry.Header, _ words: Words, _ db: Database) throws -> String {
        let capacity = header.capacity.flatMap(Role.init).map { words.role($0) }
        let id = header.actor.split(separator: ":").last.flatMap { Member.ID(String($0)) }
        guard header.actor.hasPrefix("member:") else { return words("history.by-server") }
        let member = try id.flatMap { try Member.find($0, db) }
        let known = [member?.name ?? "", capacity ?? ""].filter { !$0.isEmpty }
        return known.isEmpty ? words("history.by-member") : known.joined(separator: ", ")
    }
}

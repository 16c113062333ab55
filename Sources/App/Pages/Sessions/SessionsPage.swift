import Challenges
import MixedZone

/// Work sessions that come and that have been, as far as the reader may see them.
struct SessionsPage: Page {
    static let template = "sessions/list"
    let chrome: Chrome
    let coming: [WorkSessionLine]
    let past: [WorkSessionLine]
    let links: [Link]
}

/// One work session in a list: when first.
struct WorkSessionLine: Sendable {
    let href: String
    /// "dinsdag 24 november, 19.00–21.00 uur".
    let when: String
    let title: String
    /// "Wereldcafé · Grachtpand · 12 van 30 mensen".
    let about: String
    /// Empty while it is planned.
    let state: String
}

extension SessionsPage {
    private static let most = 50

    static func make(_ site: Site, _ context: ZoneContext) async throws -> SessionsPage {
        let (words, links) = (site.words(context.language), context.links)
        let (coming, past, names) = try await context.store.read { db in
            let sight = try Sight.load(for: context, db)
            func seen(_ sessions: [WorkSession]) -> [WorkSession] {
                sessions.filter { sight.sees($0.circles) }
            }
            return (
                seen(try WorkSession.coming(db)), seen(try WorkSession.past(limit: most, db)),
                try SessionNames.load(context.language, db)
            )
        }
        let heading = Heading(
            title: words("sessions.heading"),
            section: .challenges,
            address: { $0.sessions },
            isPublic: true
        )
        return SessionsPage(
            chrome: try await site.chrome(heading, context),
            coming: coming.map { names.line($0, words, links) },
            past: past.map { names.line($0, words, links) },
            links: [
                Link(href: links.workForms, text: words("work-forms.heading")),
                Link(href: links.teams, text: words("teams.heading")),
            ]
        )
    }
}

import Challenges
import MixedZone

extension SessionPage {
    /// - Parameters:
    ///   - done: what happened just now, as the address says; anything unknown says nothing.
    ///   - typed: a result that was refused.
    static func make(
        _ site: Site,
        _ context: some ZoneRequest,
        _ sheet: SessionSheet,
        done: String = "",
        _ problems: FormProblems = .none,
        typed: FormFields = FormFields()
    ) async throws -> SessionPage {
        let (words, links, session) = (site.words(context.language), context.links, sheet.session)
        let parts = SessionParts(
            sheet: sheet,
            words: words,
            links: links,
            reader: context.visitor,
            now: context.store.now,
            problems: problems
        )
        let heading = Heading(
            title: session.title,
            section: .challenges,
            address: { $0.session(session.id) },
            crumbs: [Link(href: links.sessions, text: words("sessions.heading"))],
            notices: parts.notices(done),
            hasErrors: !problems.isEmpty,
            isPublic: session.isPublic
        )
        return SessionPage(
            chrome: try await site.chrome(heading, context),
            errors: problems.lines,
            title: session.title,
            state: parts.state,
            facts: sheet.facts(words) + parts.facts,
            purpose: sheet.form.purpose[context.language.rawValue],
            ties: parts.ties,
            signUp: parts.signUp,
            people: parts.people,
            guests: parts.guests,
            attendance: parts.attendance,
            notes: session.notes.paragraphs,
            results: parts.results,
            newResult: parts.newResult(typed),
            moves: parts.moves,
            follow: sheet.follow
        )
    }
}

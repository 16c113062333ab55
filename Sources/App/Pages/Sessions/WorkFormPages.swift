import Challenges
import MixedZone

/// The ways of working together that the zone offers.
struct WorkFormsPage: Page {
    static let template = "sessions/forms"
    let chrome: Chrome
    let forms: [WorkFormLine]
    /// For who may add one; nobody else has one.
    let add: [Link]
}

struct WorkFormLine: Sendable {
    let href: String
    let name: String
    let purpose: String
    /// "90 minuten · 6 tot 24 mensen".
    let about: String
}

/// A script to follow and to print: of a work form, or of one session by the clock.
struct ScriptPage: Page {
    static let template = "sessions/script"
    let chrome: Chrome
    let title: String
    let lead: String
    let facts: [Fact]
    let steps: [ScriptLine]
    /// Who signed up, for the session's own script; with room to tick.
    let guests: [String]
    /// Withdrawing it, for who may; an empty address for everybody else.
    let retire: Link
    let back: Link
}

struct ScriptLine: Sendable {
    /// "20 minuten", or "19.10–19.30 uur".
    let time: String
    let title: String
    let text: String
}

extension WorkForm {
    /// "90 minuten · 6 tot 24 mensen".
    func about(_ words: Words) -> String {
        let people = ["least": String(leastPeople), "most": String(mostPeople)]
        return "\(words.count("rooms.minutes", minutes)) · \(words("work-form.people", people))"
    }
}

extension WorkFormsPage {
    static func make(_ site: Site, _ context: ZoneContext) async throws -> WorkFormsPage {
        let (words, links, code) = (site.words(context.language), context.links, context.language.rawValue)
        let forms = try await context.store.read { try WorkForm.offered($0) }
        let heading = Heading(
            title: words("work-forms.heading"),
            section: .challenges,
            address: { $0.workForms },
            isPublic: true
        )
        let mayAdd = context.standing.holdsAny(of: WorkForm.keepers)
        return WorkFormsPage(
            chrome: try await site.chrome(heading, context),
            forms: forms.map {
                WorkFormLine(
                    href: links.workForm($0.id),
                    name: $0.name[code],
                    purpose: $0.purpose[code],
                    about: $0.about(words)
                )
            },
            add: mayAdd ? [Link(href: links.newWorkForm, text: words("work-forms.add"))] : []
        )
    }
}

extension WorkForm {
    /// Who may add and withdraw work forms.
    static let keepers: Set<Role> = [.administrator, .editor]
}

extension ScriptPage {
    static func make(_ form: WorkForm, _ site: Site, _ context: ZoneContext) async throws -> ScriptPage {
        let (words, links, code) = (site.words(context.language), context.links, context.language.rawValue)
        let heading = Heading(
            title: form.name[code],
            section: .challenges,
            address: { $0.workForm(form.id) },
            crumbs: [Link(href: links.workForms, text: words("work-forms.heading"))],
            isPublic: true
        )
        let mayRetire = !form.isRetired && context.standing.holdsAny(of: WorkForm.keepers)
        return ScriptPage(
            chrome: try await site.chrome(heading, context),
            title: form.name[code],
            lead: form.purpose[code],
            facts: [Fact(term: words("work-form.size"), value: form.about(words))],
            steps: form.script.map {
                ScriptLine(
                    time: words.count("rooms.minutes", $0.minutes),
                    title: $0.title[code],
                    text: $0.text[code]
                )
            },
            guests: [],
            retire: mayRetire
                ? Link(href: links.workFormRetirement(form.id), text: words("work-form.retire"))
                : Link(href: "", text: ""),
            back: Link(href: links.workForms, text: words("work-form.back"))
        )
    }

    /// The script of a session, by the clock.
    static func make(
        _ sheet: SessionSheet,
        _ site: Site,
        _ context: some ZoneRequest
    ) async throws -> ScriptPage {
        let (words, links, code) = (site.words(context.language), context.links, context.language.rawValue)
        let session = sheet.session
        let heading = Heading(
            title: words("session.script-heading", ["title": session.title]),
            section: .challenges,
            address: { $0.sessionScript(session.id) },
            crumbs: [
                Link(href: links.sessions, text: words("sessions.heading")),
                Link(href: links.session(session.id), text: session.title),
            ]
        )
        var start = session.interval.start
        let steps = sheet.form.script.map { step in
            let end = start + step.minutes * 60
            defer { start = end }
            return ScriptLine(
                time: words.hours(sheet.clock.minute(of: start), sheet.clock.minute(of: end)),
                title: step.title[code],
                text: step.text[code]
            )
        }
        return ScriptPage(
            chrome: try await site.chrome(heading, context),
            title: session.title,
            lead: sheet.form.name[code],
            facts: sheet.facts(words),
            steps: steps,
            guests: sheet.policy.runs ? sheet.guests.map(\.name) : [],
            retire: Link(href: "", text: ""),
            back: Link(href: links.session(session.id), text: words("session.back"))
        )
    }
}

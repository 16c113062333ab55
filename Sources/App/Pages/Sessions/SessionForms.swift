import Challenges
import MixedZone

/// Writing down what was said and done.
struct SessionNotesForm: AdminForm {
    let session: WorkSession
    let words: Words

    var title: String { words("session.notes-heading", ["title": session.title]) }
    var about: String { words(session.isPublic ? "session.notes-public" : "session.notes-team") }
    var button: String { words("session.notes-button") }
    var initial: FormFields { FormFields([("notes", session.notes)]) }
    var anchor: String { "notes" }
    var section: Section { .challenges }

    func crumbs(_ links: Links) -> [Link] { .session(session, links, words) }
    func address(_ links: Links) -> String { links.sessionNotes(session.id) }
    func done(_ links: Links) -> String { links.session(session.id, done: "verslag") }

    func parts(_ typed: FormFields, _ problems: FormProblems) -> [FormPart] {
        let pen = FormPen(typed: typed, problems: problems)
        return [
            pen.text(
                "notes",
                words("session.notes-field"),
                isOptional: true,
                isLong: true,
                maxLength: WriteSessionNotes.longest
            )
        ]
    }

    func change(_ typed: FormFields) throws -> WriteSessionNotes {
        WriteSessionNotes(session.id, notes: typed["notes"])
    }
}

/// Calling a session off, with the reason.
struct SessionCancellationForm: AdminForm {
    let session: WorkSession
    let words: Words

    var title: String { words("session.cancel-heading", ["title": session.title]) }
    var about: String { words("session.cancel-about") }
    var button: String { words("session.cancel-button") }
    var initial: FormFields { FormFields() }
    var anchor: String { "reason" }
    var section: Section { .challenges }

    func crumbs(_ links: Links) -> [Link] { .session(session, links, words) }
    func address(_ links: Links) -> String { links.sessionCancellation(session.id) }
    func done(_ links: Links) -> String { links.session(session.id, done: "afgezegd") }

    func parts(_ typed: FormFields, _ problems: FormProblems) -> [FormPart] {
        let pen = FormPen(typed: typed, problems: problems)
        return [
            pen.text(
                "reason",
                words("session.cancel-reason"),
                hint: words("thread.reason-hint"),
                isLong: true,
                maxLength: 4_000
            )
        ]
    }

    func change(_ typed: FormFields) throws -> CancelWorkSession {
        CancelWorkSession(session.id, reason: typed["reason"])
    }
}

extension [Link] {
    /// The road to a page below a session's.
    static func session(_ session: WorkSession, _ links: Links, _ words: Words) -> [Link] {
        [
            Link(href: links.sessions, text: words("sessions.heading")),
            Link(href: links.session(session.id), text: session.title),
        ]
    }
}

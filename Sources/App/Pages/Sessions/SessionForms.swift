import Challenges
import MixedZone

/// The forms with which a work session ends: its notes, or a reason why it does not go on.
struct SessionForms: Sendable {
    let session: WorkSession
    let words: Words

    private var page: FormPage {
        let (session, words) = (session, words)
        return FormPage(
            title: session.title,
            words: words,
            reasonHint: words("thread.reason-hint"),
            crumbs: { .session(session, $0, words) },
            done: { $0.session(session.id, done: $1) }
        )
    }

    /// What was said and done.
    var notes: CommandForm<WriteSessionNotes> {
        let (id, label) = (session.id, words("session.notes-field"))
        return page.form(
            { "session.notes-\($0)" },
            at: { $0.sessionNotes(id) },
            done: "verslag",
            about: words(session.isPublic ? "session.notes-public" : "session.notes-team"),
            anchor: "notes",
            initial: FormFields([("notes", session.notes)]),
            {
                [
                    $0.text(
                        "notes",
                        label,
                        isOptional: true,
                        isLong: true,
                        maxLength: WriteSessionNotes.longest
                    )
                ]
            },
            read: { WriteSessionNotes(id, notes: $0["notes"]) }
        )
    }

    /// Calling it off, with the reason.
    var cancellation: CommandForm<CancelWorkSession> {
        let id = session.id
        return page.step(
            { "session.cancel-\($0)" },
            at: { $0.sessionCancellation(id) },
            done: "afgezegd",
            read: { CancelWorkSession(id, reason: $0["reason"]) }
        )
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

import Challenges
import GRDB
import MixedZone

/// A work session on an opgave: when it is or was, and what came of it.
struct OpgaveSession: Sendable {
    let href: String
    let name: String
    /// "di 24 nov, 19.30 uur · gehouden".
    let state: String
    /// "Het plan: Een pergola met druiven."; what was written down, by section.
    let results: [String]
}

/// The sessions on an opgave as far as the reader may see them.
struct OpgaveSessions: Sendable {
    let sessions: [(session: WorkSession, results: [SessionResult])]
    let clock: CivilZone

    static func load(
        _ challenge: Challenge.ID,
        _ sight: Sight,
        _ db: Database
    ) throws -> OpgaveSessions {
        let seen = try WorkSession.all(on: challenge, db).filter { sight.sees($0.circles) }
        return OpgaveSessions(
            sessions: try seen.prefix(50).map { ($0, try SessionResult.all(of: $0.id, db)) },
            clock: try Zone.load(db).timeZone
        )
    }

    /// Soonest first.
    func coming(_ words: Words, _ links: Links) -> [OpgaveSession] {
        sessions.reversed().filter { $0.session.state == .planned }.map { line($0, words, links) }
    }

    /// The latest first.
    func past(_ words: Words, _ links: Links) -> [OpgaveSession] {
        sessions.filter { $0.session.state != .planned }.map { line($0, words, links) }
    }

    private func line(
        _ one: (session: WorkSession, results: [SessionResult]),
        _ words: Words,
        _ links: Links
    ) -> OpgaveSession {
        let when = words.moment(one.session.interval.start, clock)
        return OpgaveSession(
            href: links.session(one.session.id),
            name: one.session.title,
            state: "\(when) · \(words.state(one.session.state))",
            results: one.results.map {
                words("challenge.session-result", ["section": words.section($0.section), "text": $0.content])
            }
        )
    }
}

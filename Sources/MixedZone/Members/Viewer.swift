public import Foundation
internal import GRDB

/// The member who is signed in, as they were when the request came.
public struct Viewer: Sendable {
    public let member: Member
    /// The roles that hold now.
    public let standing: Standing
    /// The digest of the session's token; names its streams.
    public let session: Data
}

extension Store {
    /// Who holds the token; nil for an unknown or ended session, and for somebody who is no longer a member.
    ///
    /// Asks the file only for a token that was not seen since anything last changed about members, roles or
    /// sessions, or since a term of this member began or ended.
    public func viewer(_ token: String) async throws -> Viewer? {
        let secret = Secret(presented: token)
        let now = now
        let revision = membership.revision
        if let known = viewers.find(secret.digest, at: now, revision) { return known }
        let seen = try await read { db in try Viewer.find(secret, at: now, db) }
        guard let seen else { return nil }
        if condition == .sound, seen.lastUse + Session.noteEvery <= now {
            _ = try? await keep(NoteSessionUse(session: secret.digest))
        }
        viewers.keep(seen.viewer, from: now, until: seen.until, revision)
        return seen.viewer
    }
}

// MARK: - Database

extension Viewer {
    /// The tables from which a viewer is read.
    static let tables: Set<String> = ["members", "grants", "sessions"]

    /// The holder of the token, the instant before which time alone changes nothing about them, and when the session
    /// was last noted as used.
    static func find(
        _ token: Secret,
        at now: Instant,
        _ db: Database
    ) throws -> (viewer: Viewer, until: Instant, lastUse: Instant)? {
        guard let session = try Session.find(token, at: now, db) else { return nil }
        guard let member = try Member.find(session.member, db), member.state == .active else { return nil }
        let grants = try Grant.all(of: member.id, db)
        let standing = Standing(
            member: member.id,
            isActive: true,
            grants: grants.filter { $0.holds(at: now) }
        )
        let terms = grants.flatMap { [$0.startsAt, $0.endsAt] }.compactMap(\.self).filter { $0 > now }
        let nextNote = max(session.usedAt, now - Session.noteEvery + 1) + Session.noteEvery
        return (
            Viewer(member: member, standing: standing, session: session.digest),
            terms.reduce(min(session.expiresAt, nextNote), min),
            session.usedAt
        )
    }
}

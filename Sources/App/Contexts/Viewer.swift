import Foundation
import GRDB
import MixedZone

/// The member who is signed in, as they were when the request came.
struct Viewer: Sendable {
    let member: Member
    /// The roles that hold now.
    let standing: Standing
    /// The digest of the session's token; names its streams.
    let session: Data

    /// Who holds the token; nil for an unknown or ended session, and for somebody who is no longer a member.
    static func find(_ token: String, in store: Store) async throws -> Viewer? {
        let now = store.now
        let secret = Secret(presented: token)
        return try await store.read { db in
            guard let session = try Session.find(secret, at: now, db) else { return nil }
            guard let member = try Member.find(session.member, db), member.state == .active else {
                return nil
            }
            let standing = try Standing.load(.member(member.id), at: now, db)
            return Viewer(member: member, standing: standing, session: session.digest)
        }
    }
}

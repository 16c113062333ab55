import GRDB
import MixedZone

/// One active member as an administrator sees them.
struct MemberSheet: Sendable {
    let member: Member
    /// The roles that hold now or will, oldest first.
    let grants: [Grant]
    let wording: RoleWords
    let now: Instant

    var clock: CivilZone { wording.clock }

    /// Throws ``WebRefusal/missing`` for somebody who is no member.
    static func load(_ id: Member.ID, _ site: Site, _ context: MemberContext) async throws -> MemberSheet {
        let (words, language, now) = (site.words(context.language), context.language, context.store.now)
        return try await context.store.read { db in
            guard let member = try Member.find(id, db), member.state == .active else {
                throw WebRefusal.missing
            }
            let scopes = try ScopeNames.load(language, db)
            return MemberSheet(
                member: member,
                grants: try Grant.all(of: id, db).filter { !$0.hasEnded(at: now) },
                wording: RoleWords(words: words, scopes: scopes, clock: try Zone.load(db).timeZone),
                now: now
            )
        }
    }
}

extension Grant {
    /// Whose role it is; nil for a grant that was never made.
    static func holder(of grant: Grant.ID, _ db: Database) throws -> Member.ID? {
        try Member.ID.fetchOne(db, sql: "SELECT member_id FROM grants WHERE id = ?", arguments: [grant])
    }
}

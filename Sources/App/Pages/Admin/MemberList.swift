import Foundation
import GRDB
import MixedZone

/// A stretch of the zone's active members by name, each with the roles that have not ended.
struct MemberList: Sendable {
    static let perPage = 50

    struct Entry: Sendable {
        let member: Member
        let grants: [Grant]
    }

    let entries: [Entry]
    /// All that there are, on this page and others.
    let total: Int

    var pageCount: Int { max(1, (total + Self.perPage - 1) / Self.perPage) }

    /// - Parameter page: from 1.
    static func load(page: Int, at now: Instant, _ db: Database) throws -> MemberList {
        let members = try Member.fetchAll(
            db,
            sql: """
                SELECT * FROM members WHERE state = 'active' ORDER BY name COLLATE NOCASE, id
                LIMIT \(perPage) OFFSET ?
                """,
            arguments: [(page - 1) * perPage]
        )
        let total = try Int.fetchOne(db, sql: "SELECT count(*) FROM members WHERE state = 'active'")
        return MemberList(entries: try entries(members, at: now, db), total: total ?? 0)
    }

    /// Everybody with the text in their name or address, whatever the case and accents; the first page of them.
    static func search(_ text: String, at now: Instant, _ db: Database) throws -> MemberList {
        let all = try Member.fetchAll(
            db,
            sql: "SELECT * FROM members WHERE state = 'active' ORDER BY name COLLATE NOCASE, id"
        )
        let found = all.filter { holds($0.name, text) || holds($0.email ?? "", text) }
        return MemberList(entries: try entries(Array(found.prefix(perPage)), at: now, db), total: found.count)
    }

    private static func holds(_ value: String, _ text: String) -> Bool {
        value.range(of: text, options: [.caseInsensitive, .diacriticInsensitive]) != nil
    }

    private static func entries(_ members: [Member], at now: Instant, _ db: Database) throws -> [Entry] {
        try members.map { member in
            Entry(member: member, grants: try Grant.all(of: member.id, db).filter { !$0.hasEnded(at: now) })
        }
    }
}

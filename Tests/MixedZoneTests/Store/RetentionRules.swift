import GRDB
import Support

@testable import MixedZone

/// A table whose rows go after so many days.
struct DaysRule: Sendable {
    let table: String
    let days: Int
    let column: String
    /// Which rows can go at all, in SQL.
    let among: String?
}

/// A table whose rows go with those of another.
struct OwnedTable: Sendable {
    let table: String
    let owner: String
}

extension Module {
    var daysRules: [DaysRule] {
        retention.compactMap { table, rule in
            guard case .days(let days, let column, let among, _) = rule else { return nil }
            return DaysRule(table: table, days: days, column: column, among: among)
        }
        .sorted { $0.table < $1.table }
    }

    var ownedTables: [OwnedTable] {
        retention.compactMap { table, rule in
            guard case .withOwner(let owner) = rule else { return nil }
            return OwnedTable(table: table, owner: owner)
        }
        .sorted { $0.table < $1.table }
    }
}

/// Puts into each table a row that is due by one second, one that is due in one second, and one a second younger.
struct FillByAge: Bookkeeping {
    let rules: [DaysRule]
    let member: Member.ID
    let now: Instant

    func write(_ db: Database, at now: Instant) throws -> Done {
        for rule in rules {
            for age in [1, 0, -1] {
                try insert(into: rule.table, at: self.now - rule.days * 86_400 - age, db)
            }
        }
        return Done()
    }

    private func insert(into table: String, at instant: Instant, _ db: Database) throws {
        let sql =
            switch table {
            case "outbox":
                """
                INSERT INTO outbox (kind, member_id, "values", created_at) VALUES ('x', :member, '{}', :instant)
                """
            case "rate_counters":
                "INSERT INTO rate_counters VALUES (randomblob(32), :instant, :member IS NULL)"
            case "former_zone_texts":
                "INSERT INTO former_zone_texts (texts, replaced_at) VALUES (json_object('m', :member), :instant)"
            case "former_words":
                """
                INSERT INTO former_words (subject, words, replaced_at)
                VALUES ('area:x', json_object('name', :member), :instant)
                """
            case "sessions":
                """
                INSERT INTO sessions (token_digest, member_id, created_at, expires_at)
                VALUES (randomblob(32), :member, 0, :instant)
                """
            default:
                """
                INSERT INTO sign_in_codes VALUES
                    (randomblob(32), 'a@b.test', randomblob(32), 'nl', :instant, 5, CASE WHEN :member = '' THEN 1 END)
                """
            }
        try db.execute(sql: sql, arguments: ["member": member, "instant": instant])
    }
}

/// Destroys a member's row with what belongs to it.
struct DestroyMember: Bookkeeping {
    let member: Member.ID

    func write(_ db: Database, at now: Instant) throws -> Done {
        try db.execute(sql: "DELETE FROM outbox")
        try db.execute(sql: "DELETE FROM members WHERE id = ?", arguments: [member])
        return Done()
    }
}

import GRDB
import Support
import Testing

@testable import MixedZone

@Suite struct `Retention` {
    @Test func `has a class for every table, and for no other`() async throws {
        let zone = try TestStore.fresh()
        let tables = try await zone.store.read { db in
            try String.fetchSet(
                db,
                sql: """
                    SELECT name FROM pragma_table_list
                    WHERE schema = 'main' AND type IN ('table', 'virtual')
                        AND name NOT LIKE 'sqlite_%' AND name <> 'grdb_migrations'
                    """
            )
        }
        #expect(tables == Set([Module].all.flatMap(\.retention.keys)))
    }

    @Test func `has no table with two classes`() {
        let tables = [Module].all.flatMap(\.retention.keys)
        #expect(tables.count == Set(tables).count)
    }

    @Test(arguments: [Module].all.flatMap(\.daysRules))
    func `by days rests on a column of instants, and finds its rows and what goes with them by indexes`(
        rule: DaysRule
    ) async throws {
        let zone = try TestStore.fresh()
        let (type, plan) = try await zone.store.read { db in
            let key = try db.primaryKey(rule.table)
            let sql = ApplyRetention.sql(rule.table, rule.column, rule.among, key: key)
            return (
                try db.columns(in: rule.table).first { $0.name == rule.column }?.type,
                try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN \(sql)", arguments: [0, 1]).map {
                    $0["detail"] as String
                }
            )
        }
        #expect(type == "INTEGER")
        #expect(
            plan.contains { $0.hasPrefix("SEARCH \(rule.table) USING") && $0.contains("(\(rule.column)<?)") }
        )
        #expect(!plan.contains { $0.contains("SCAN") || $0.contains("TEMP B-TREE") }, "\(plan)")
    }

    @Test(arguments: [Module].all.flatMap(\.ownedTables))
    func `with an owner rests on a foreign key that deletes`(owned: OwnedTable) async throws {
        let zone = try TestStore.fresh()
        let actions = try await zone.store.read { db in
            try String.fetchAll(
                db,
                sql: "SELECT on_delete FROM pragma_foreign_key_list(?) WHERE \"table\" = ?",
                arguments: [owned.table, owned.owner]
            )
        }
        #expect(actions.contains("CASCADE"))
    }

    @Test func `gives a reason for everything that is kept`() {
        for (_, rule) in [Module].all.flatMap(\.retention) {
            switch rule {
            case .permanent(let why), .days(_, _, _, let why): #expect(!why.isEmpty)
            case .withOwner: break
            }
        }
    }

    @Test func `destroys exactly what is due, to the second`() async throws {
        let zone = try TestStore.fresh(modules: [.kernel])
        let now = zone.clock.now
        let rules = Module.kernel.daysRules
        #expect(
            rules.map(\.table).sorted() == [
                "former_words", "former_zone_texts", "outbox", "rate_counters", "sessions", "sign_in_codes",
            ]
        )
        let anna = try await zone.id(of: .anna)
        _ = try await zone.store.keep(MarkAllSent())
        _ = try await zone.store.keep(FillByAge(rules: rules, member: anna, now: now))
        let before = try await zone.entries()
        #expect(try await zone.store.keep(ApplyRetention(modules: [.kernel])) == rules.count)
        for rule in rules {
            let left = try await zone.store.read { db in
                try Int.fetchAll(
                    db,
                    sql: "SELECT ? - \(rule.column) FROM \(rule.table) WHERE \(rule.column) < ? ORDER BY 1",
                    arguments: [now, now]
                )
            }
            #expect(left == [rule.days * 86_400 - 1, rule.days * 86_400], "\(rule.table)")
        }
        #expect(try await zone.member(anna).name == Person.anna.name)
        #expect(try await zone.entries() == before)
        #expect(try await zone.store.keep(ApplyRetention(modules: [.kernel])) == 0)
    }

    @Test func `takes a few rows a call, the oldest first, and what is left in the next`() async throws {
        let zone = try TestStore.fresh(modules: [.kernel])
        let anna = try await zone.id(of: .anna)
        for _ in 0..<ApplyRetention.batch { _ = try await zone.store.keep(OpenSession(member: anna)) }
        zone.clock.advance(seconds: 5)
        for _ in 0..<3 { _ = try await zone.store.keep(OpenSession(member: anna)) }
        let younger = try await zone.store.read {
            try Instant.fetchOne($0, sql: "SELECT max(expires_at) FROM sessions")
        }
        zone.clock.advance(days: 400)
        let sessions = Module.kernel.retention.filter { $0.key == "sessions" }
        let rules = Module(name: "sessions", migrations: [], commands: [], retention: sessions)
        let retention = ApplyRetention(modules: [rules])
        #expect(try await zone.store.keep(retention) == ApplyRetention.batch)
        let left = try await zone.store.read {
            try Instant.fetchAll($0, sql: "SELECT expires_at FROM sessions")
        }
        #expect(left == Array(repeating: try #require(younger), count: 3))
        #expect(try await zone.store.keep(retention) == 3)
        #expect(try await zone.store.keep(retention) == 0)
    }

    @Test func `ends what belongs to a member with the member`() async throws {
        let zone = try TestStore.onDisk(modules: [.kernel])
        let anna = try await zone.id(of: .anna)
        _ = try await zone.perform(GiveConsent(purpose: .matching), as: .anna)
        _ = try await zone.store.keep(OpenSession(member: anna))
        _ = try await zone.store.keep(DestroyMember(member: anna))
        for table in ["members", "grants", "consents", "sessions"] {
            #expect(try await zone.count(table) == 0, "\(table)")
        }
    }

    @Test func `keeps when each job ran and is due`() async throws {
        let zone = try TestStore.fresh()
        let next = zone.clock.now + 86_400
        _ = try await zone.store.keep(MarkJobRun(job: "retention", nextDue: next))
        _ = try await zone.store.keep(MarkJobRun(job: "retention", nextDue: next + 1))
        #expect(try await zone.store.read(DueJobs.load) == ["retention": next + 1])
    }
}

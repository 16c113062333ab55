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
    func `by days rests on a column of instants that an index begins with`(rule: DaysRule) async throws {
        let zone = try TestStore.fresh()
        try await zone.store.read { db in
            let column = try #require(try db.columns(in: rule.table).first { $0.name == rule.column })
            #expect(column.type == "INTEGER")
            let indexed = try db.indexes(on: rule.table).map(\.columns.first)
            #expect(indexed.contains(rule.column))
        }
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
            case .permanent(let why), .days(_, _, let why): #expect(!why.isEmpty)
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
                "former_zone_texts", "outbox", "rate_counters", "sessions", "sign_in_codes",
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

import GRDB
import Support
import Testing

@testable import MixedZone

@Suite struct `An index` {
    @Test func `leads to the rows of every foreign key`() async throws {
        let missing = try await TestStore.fresh().store.read { db in
            try String.fetchAll(
                db,
                sql: "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
            )
            .flatMap { table in
                let indexes = try leadingColumns(of: table, db)
                return try db.foreignKeys(on: table).map { $0.mapping.map(\.origin) }
                    .filter { key in !indexes.contains { Set($0.prefix(key.count)) == Set(key) } }
                    .map { "\(table) \($0)" }
            }
        }
        // Nobody deletes a seat, and who sits there is asked of the claims.
        #expect(missing == [#"reservations ["seat_id"]"#])
    }

    /// Tables that grow with people and their acts.
    static let large = [
        "journal", "outbox", "members", "grants", "consents", "sign_in_codes", "sessions", "rate_counters",
    ]

    @Test func `serves every statement of the kernel that people wait for`() async throws {
        let log = StatementLog()
        try await performEverything(log)
        let statements = log.all
        #expect(statements.count > 60)
        let zone = try TestStore.fresh()
        let scans = try await zone.store.read { db in
            try statements.flatMap { sql in
                try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN \(sql)").map { $0["detail"] as String }
                    .filter { step in
                        Self.large.contains { step == "SCAN \($0)" || step.hasPrefix("SCAN \($0) ") }
                    }
                    .map { "\($0): \(sql)" }
            }
        }
        let newest = "DESC LIMIT 1"
        let fewFailures = "USING INDEX outbox_failed"
        #expect(scans.filter { !$0.hasSuffix(newest) && !$0.contains(fewFailures) } == [])
    }

    private func performEverything(_ log: StatementLog) async throws {
        for sample in EntrySample.kernel {
            let zone = try TestStore.fresh()
            _ = try await zone.store.keep(StartTracing(log: log))
            try await sample.perform(zone)
        }
        let zone = try TestStore.fresh()
        let anna = try await zone.id(of: .anna)
        _ = try await zone.store.keep(StartTracing(log: log))
        let form = Secret()
        let code = try await zone.code(for: Person.anna.email, form: form)
        _ = try await zone.attempt(code == "000000" ? "000001" : "000000", form)
        let token = try #require(try await zone.attempt(code, form)?.token)
        _ = try await zone.proven(form)
        _ = try await zone.store.keep(UseUpProof(form: form))
        let now = zone.clock.now
        try await zone.store.read { db in
            _ = try Session.find(token, at: now, db)
            _ = try Standing.load(.member(anna), at: now, db)
            _ = try Consent.inForce(for: anna, db)
            _ = try JournalEntry.about(Subject("member", anna), db)
            _ = try WaitingMessage.due(at: now, limit: 100, db)
            _ = try WaitingMessage.nextDue(db)
            _ = try WaitingMessage.failing(db)
            _ = try DueJobs.load(db)
        }
        _ = try await zone.store.keep(MarkFailed(1, failure: "x"))
        _ = try await zone.store.keep(MarkSent([1]))
        _ = try await zone.store.keep(ApplyRetention(modules: [.kernel]))
        _ = try await zone.store.keep(EndSessions(token: token, everywhere: false))
        _ = try await zone.store.keep(EndSessions(token: token, everywhere: true))
    }

    private func leadingColumns(of table: String, _ db: Database) throws -> [[String]] {
        try [db.primaryKey(table).columns] + db.indexes(on: table).map(\.columns)
    }
}

/// Notes every statement of the connection from now on, with its values.
struct StartTracing: Bookkeeping {
    let log: StatementLog

    func write(_ db: Database, at now: Instant) throws -> Done {
        log.trace(db)
        return Done()
    }
}

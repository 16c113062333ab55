import GRDB
import MixedZone
import Support
import Testing

@testable import Booking

@Suite struct `Queries of the day` {
    static let queries: [String: String] = [
        "host's day": HostedGuest.select,
        "here now": HereNow.select,
        "head count": HeadCount.select,
    ]

    @Test(arguments: queries.keys.sorted()) func `search, and scan no table`(_ name: String) async throws {
        let sql = try Self.queries[name].orThrow(name)
        let zone = try TestStore.fresh()
        let steps = try await zone.store.read { db in
            let statement = try db.makeStatement(sql: "EXPLAIN QUERY PLAN \(sql)")
            return try Row.fetchAll(statement, arguments: nothing(for: statement)).map {
                $0["detail"] as String
            }
        }
        #expect(!steps.isEmpty)
        for step in steps { #expect(!step.contains("SCAN"), "\(steps)") }
    }

    @Test func `find the day by its place and date, and who is inside by the place`() async throws {
        let zone = try TestStore.fresh()
        let expected = ["host's day": "reservations_day", "here now": "reservations_inside"]
        for (name, index) in expected {
            let sql = try Self.queries[name].orThrow(name)
            let first = try await zone.store.read { db in
                let statement = try db.makeStatement(sql: "EXPLAIN QUERY PLAN \(sql)")
                return try Row.fetchOne(statement, arguments: nothing(for: statement))?["detail"] as String?
            }
            #expect(first?.contains(index) == true, "\(name): \(first ?? "")")
        }
    }

    private func nothing(for statement: Statement) -> StatementArguments {
        statement.sql.contains(":now") ? ["location": "grachtpand", "now": 1] : ["grachtpand", "2026-11-24"]
    }
}

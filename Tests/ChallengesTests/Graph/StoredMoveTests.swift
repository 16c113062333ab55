import Booking
import GRDB
import MixedZone
import Support
import Testing

@testable import Challenges

/// Tried with plain SQL on the tables as they are, whatever the code above would say.
@Suite struct `What can be stored of a thing` {
    @Test(arguments: ThingKind.declared)
    func `begins only where its graph begins`(kind: ThingKind) throws {
        let bench = try Workbench(kind)
        for state in bench.graph.states {
            #expect(try bench.canBegin(state) == bench.graph.beginnings.contains(state), "\(state)")
        }
    }

    @Test(arguments: ThingKind.declared)
    func `moves only along the declared edges, from every state to every other`(kind: ThingKind) throws {
        let bench = try Workbench(kind)
        let declared = Set(bench.graph.arrows.map { [$0.from, $0.to] })
        for from in bench.graph.states {
            for to in bench.graph.states where to != from {
                #expect(try bench.canMove(from, to) == declared.contains([from, to]), "\(from) to \(to)")
            }
        }
    }

    @Test(arguments: ThingKind.declared)
    func `takes no state that the graph does not know`(kind: ThingKind) throws {
        let bench = try Workbench(kind)
        #expect(try !bench.canBegin("invented"))
        #expect(try !bench.canMove(bench.graph.beginnings[0], "invented"))
    }
}

/// One table with one row to try moves on; what the row refers to, what its other columns hold, and every trigger that
/// has nothing to do with states is left aside.
private struct Workbench {
    let graph: Graph
    private let queue: DatabaseQueue

    init(_ kind: ThingKind) throws {
        graph = try Graphs.of(kind)
        var configuration = Configuration()
        configuration.foreignKeysEnabled = false
        queue = try DatabaseQueue(configuration: configuration)
        try queue.write { db in
            for module in [Module.kernel, .booking, .challenges] {
                for migration in module.migrations { try migration.migrate(db) }
            }
            let others = try String.fetchAll(
                db,
                sql: """
                    SELECT name FROM sqlite_master WHERE type = 'trigger'
                        AND name NOT LIKE '%\\_begin' ESCAPE '\\' AND name NOT LIKE '%\\_follow\\_edges' ESCAPE '\\'
                    """
            )
            for name in others { try db.execute(sql: "DROP TRIGGER \(name.quotedDatabaseIdentifier)") }
        }
        try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA ignore_check_constraints = ON") }
    }

    func canBegin(_ state: String) throws -> Bool {
        try attempt { try insert(state, $0) }
    }

    /// Brings a new row to the first state along declared edges, then tries the move.
    func canMove(_ from: String, _ to: String) throws -> Bool {
        let road = try #require(way(to: from))
        return try queue.writeWithoutTransaction { db in
            var isPossible = false
            try db.inSavepoint {
                try insert(road[0], db)
                for state in road.dropFirst() { try set(state, db) }
                isPossible =
                    (try? db.inSavepoint {
                        try set(to, db)
                        return .commit
                    }) != nil
                return .rollback
            }
            return isPossible
        }
    }

    private func attempt(_ work: (Database) throws -> Void) throws -> Bool {
        try queue.writeWithoutTransaction { db in
            var isPossible = false
            try db.inSavepoint {
                isPossible =
                    (try? db.inSavepoint {
                        try work(db)
                        return .commit
                    }) != nil
                return .rollback
            }
            return isPossible
        }
    }

    private func set(_ state: String, _ db: Database) throws {
        try db.execute(sql: "UPDATE \(graph.table) SET state = ?", arguments: [state])
    }

    private func insert(_ state: String, _ db: Database) throws {
        let columns = try db.columns(in: graph.table).filter {
            $0.name == "state" || $0.isNotNull && $0.defaultValueSQL == nil || $0.name == "id"
        }
        let values = columns.map { column in
            guard column.name != "state" else { return "'\(state)'" }
            return column.type == "TEXT" ? "'x'" : "1"
        }
        let names = columns.map(\.name).joined(separator: ", ")
        try db.execute(
            sql: "INSERT INTO \(graph.table) (\(names)) VALUES (\(values.joined(separator: ", ")))"
        )
    }

    /// The shortest way from a beginning, both included; nil where there is none.
    private func way(to state: String) -> [String]? {
        var ways = graph.beginnings.map { [$0] }
        var seen = Set(graph.beginnings)
        while let way = ways.first(where: { $0.last == state }) ?? ways.first {
            if way.last == state { return way }
            ways.removeFirst()
            for arrow in graph.arrows where arrow.from == way.last && seen.insert(arrow.to).inserted {
                ways.append(way + [arrow.to])
            }
        }
        return nil
    }
}

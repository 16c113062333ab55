import GRDB
import MixedZone
import Support
import Testing

@testable import Challenges

@Suite struct `The declared graphs` {
    @Test func `are the ones that the file enforces`() async throws {
        let store = try TestStore.fresh()
        let stored = try await store.store.read { db in
            try Row.fetchAll(db, sql: "SELECT * FROM edges").map {
                Stored(thing: $0["thing"], from: $0["from_state"], to: $0["to_state"])
            }
        }
        let declared = Graphs.all.flatMap { graph in
            graph.beginnings.map { Stored(thing: graph.kind.rawValue, from: "", to: $0) }
                + graph.arrows.map { Stored(thing: graph.kind.rawValue, from: $0.from, to: $0.to) }
        }
        #expect(Set(stored).subtracting(declared) == [])
        #expect(Set(declared).subtracting(stored) == [])
    }

    @Test(arguments: ThingKind.declared)
    func `reach every state from a beginning`(kind: ThingKind) throws {
        let graph = try Graphs.of(kind)
        var reached = Set(graph.beginnings)
        while true {
            let further = reached.union(graph.arrows.filter { reached.contains($0.from) }.map(\.to))
            guard further != reached else { break }
            reached = further
        }
        #expect(Set(graph.states).subtracting(reached) == [])
    }

    @Test(arguments: ThingKind.declared)
    func `name each move once from each state`(kind: ThingKind) throws {
        let graph = try Graphs.of(kind)
        let names = graph.arrows.map { "\($0.from) \($0.name)" }
        #expect(Set(names).count == names.count)
    }

    private struct Stored: Hashable {
        let thing: String
        let from: String
        let to: String
    }
}

extension ThingKind {
    /// The kinds that have a graph.
    static let declared = Graphs.all.map(\.kind)
}

extension Graphs {
    static func of(_ kind: ThingKind) throws -> Graph {
        try #require(all.first { $0.kind == kind })
    }
}

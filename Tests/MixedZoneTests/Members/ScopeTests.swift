import Foundation
import Testing

@testable import MixedZone

@Suite struct `The scope of a role` {
    @Test(arguments: Scope.samples)
    func `survives its text and JSON`(scope: Scope) throws {
        #expect(Scope(scope.description) == scope)
        #expect(Scope(kind: scope.kind, id: scope.id) == scope)
        #expect(try JSONDecoder().decode([Scope].self, from: JSONEncoder().encode([scope])) == [scope])
    }

    @Test(arguments: ["", "zone:x", "location", "location:", "place:x", "Zone", ":", ":x", "zone:"])
    func `is not read from anything else`(text: String) {
        #expect(Scope(text) == nil)
    }

    @Test(arguments: Scope.samples, Scope.samples)
    func `covers itself, and the zone covers all`(scope: Scope, other: Scope) {
        #expect(scope.covers(other) == (scope == .zone || scope == other))
    }

    @Test func `may hold a colon in its identifier`() {
        #expect(Scope("location:a:b") == .location("a:b"))
    }

    @Test func `has a meaning for every role in the whole zone`() {
        #expect(Role.allCases.allSatisfy { $0.scopeKinds.contains(.zone) })
        #expect(Role.allCases.filter(\.isOpenToAll) == [.entrepreneur, .freelancer, .resident])
    }
}

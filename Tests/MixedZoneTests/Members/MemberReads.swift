import GRDB
import Support
import Testing

@testable import MixedZone

extension TestStore {
    func member(_ id: Member.ID) async throws -> Member {
        try #require(try await store.read { try Member.find(id, $0) })
    }

    func grants(of member: Member.ID) async throws -> [Grant] {
        try await store.read { try Grant.all(of: member, $0) }
    }

    /// The kinds of the messages that wait, oldest first.
    func waitingKinds() async throws -> [String] {
        let now = clock.now
        return try await store.read { try WaitingMessage.due(at: now, limit: 100, $0).map(\.kind) }
    }

    /// How many entries the journal has.
    func entries() async throws -> Int { try await count("journal") }
}

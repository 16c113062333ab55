import GRDB
import Support
import Testing

@testable import MixedZone

@Suite struct `Letters that do not arrive` {
    private func zone() async throws -> (TestStore, Int) {
        let zone = try TestStore.fresh()
        _ = try await zone.store.keep(AskForCode.example())
        let now = zone.clock.now
        let due = try await zone.store.read { try WaitingMessage.due(at: now, limit: 10, $0) }
        return (zone, try #require(due.first).id)
    }

    private func undelivered(_ zone: TestStore) async throws -> [UndeliveredLetters] {
        let now = zone.clock.now
        return try await zone.store.read { try UndeliveredLetters.all(at: now, $0) }
    }

    private func late(_ zone: TestStore) async throws -> Int? {
        let now = zone.clock.now
        return try await zone.store.read { try UndeliveredLetters.late(at: now, $0)?.waiting }
    }

    @Test func `count by kind, with since when and why`() async throws {
        let (zone, id) = try await zone()
        let written = zone.clock.now
        #expect(try await undelivered(zone) == [])
        _ = try await zone.store.keep(MarkFailed(id, failure: "no answer"))
        let one = UndeliveredLetters(
            kind: "sign-up-code",
            waiting: 1,
            givenUp: 0,
            since: written,
            failure: "no answer"
        )
        #expect(try await undelivered(zone) == [one])
        _ = try await zone.store.keep(MarkFailed(id, failure: "too late", isFinal: true))
        let last = try #require(try await undelivered(zone).first)
        #expect(last.waiting == 0 && last.givenUp == 1 && last.failure == "too late")
        _ = try await zone.store.keep(MarkSent([id]))
        #expect(try await undelivered(zone) == [])
    }

    @Test func `count when nobody tried them for a minute`() async throws {
        let (zone, _) = try await zone()
        zone.clock.advance(seconds: 59)
        #expect(try await undelivered(zone) == [])
        zone.clock.advance(seconds: 1)
        #expect(try await undelivered(zone).map(\.failure) == [nil])
    }

    @Test func `are late when the oldest that waits is more than an hour old`() async throws {
        let (zone, id) = try await zone()
        _ = try await zone.store.keep(MarkFailed(id, failure: "no answer"))
        zone.clock.advance(seconds: 3_600)
        #expect(try await late(zone) == nil)
        zone.clock.advance(seconds: 1)
        #expect(try await late(zone) == 1)
        _ = try await zone.store.keep(MarkFailed(id, failure: "no answer", isFinal: true))
        #expect(try await late(zone) == nil)
    }

    @Test func `are tried again at once when asked, without losing a try`() async throws {
        let (zone, id) = try await zone()
        for _ in 0..<4 { _ = try await zone.store.keep(MarkFailed(id, failure: "no answer")) }
        _ = try await zone.store.keep(RetryLetters())
        _ = try await zone.store.keep(RetryLetters())
        let now = zone.clock.now
        let due = try await zone.store.read { try WaitingMessage.due(at: now, limit: 10, $0) }
        #expect(due.map(\.attempts) == [3])
    }
}

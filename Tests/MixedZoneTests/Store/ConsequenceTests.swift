import Support
import Testing

@testable import MixedZone

@Suite struct `What follows from a command` {
    private func zone(_ follow: @escaping @Sendable (Subject, Transaction) throws -> Void) throws -> TestStore
    {
        let consequence = Consequence(of: [Jot.self], follow)
        let following = Module(
            name: "following",
            migrations: [],
            commands: [],
            retention: [:],
            consequences: [consequence]
        )
        return try TestStore.fresh(modules: [.kernel, .jots, following])
    }

    @Test func `is done by the clock, in the same transaction, with the command as its cause`() async throws {
        let zone = try zone { _, transaction in _ = try transaction.follow(with: JotForClock()) }
        _ = try await zone.store.perform(Jot(text: "first"), as: .visitor)
        let all = try await zone.store.read { try JournalEntry.tail(10, $0) }
        let entries = all.sorted { (left: JournalEntry, right: JournalEntry) in left.sequence < right.sequence
        }
        let headers = try entries.map { try $0.header() }
        #expect(headers.map(\.command) == ["jot/1", "jot-for-clock/1"])
        #expect(headers.last?.cause == entries.first?.sequence)
        #expect(headers.last?.actor == "clock")
    }

    @Test func `undoes the command when it is refused`() async throws {
        let zone = try zone { _, _ in throw JotRefused() }
        await #expect(throws: JotRefused()) { try await zone.store.perform(Jot(text: "first"), as: .visitor) }
        #expect(try await zone.store.read { try jots($0) } == [])
        #expect(try await zone.store.read { try JournalEntry.tail(10, $0) }.isEmpty)
    }

    @Test func `does not follow from another command`() async throws {
        let zone = try zone { _, _ in throw JotRefused() }
        _ = try await zone.store.perform(JotForAnyone(), as: .visitor)
        #expect(try await zone.store.read { try jots($0) }.count == 1)
    }
}

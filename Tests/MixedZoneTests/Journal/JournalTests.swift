import Foundation
import GRDB
import Support
import Testing

@testable import MixedZone

@Suite struct `The journal` {
    @Test func `of an empty zone is whole`() async throws {
        let head = String(repeating: "0", count: 64)
        #expect(try await TestStore.fresh().store.read(VerifyJournal.run) == .whole(entries: 0, head: head))
    }

    @Test func `holds together over a thousand entries`() async throws {
        let zone = try TestStore.fresh(modules: Module.jotting)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 1...1000 {
                group.addTask { try await zone.send(Jot(text: "\(number)")) }
            }
            try await group.waitForAll()
        }
        #expect(try await zone.store.read(VerifyJournal.run).isWhole(entries: 1000))
        #expect(zone.store.revision == 1000)
    }

    @Test func `never goes back in time when the clock does`() async throws {
        let zone = try TestStore.fresh(modules: Module.jotting)
        let start = zone.clock.now
        for seconds in [0, 60, -3600, 30, 61, 60] {
            zone.clock.set(start + seconds)
            _ = try await zone.store.perform(Jot(text: "\(seconds) \(zone.store.revision)"), as: .visitor)
        }
        #expect(try await zone.headers().map { $0.at - start } == [0, 60, 60, 60, 61, 61])
    }

    @Test func `never goes back in time after the file was opened again`() async throws {
        let folder = try TemporaryFolder()
        let first = try TestStore.onDisk(at: "2026-11-24 09:00", modules: Module.jotting, folder: folder)
        _ = try await first.store.perform(Jot(text: "one"), as: .visitor)
        try first.store.close()
        let second = try TestStore.onDisk(at: "2026-11-23 09:00", modules: Module.jotting, folder: folder)
        _ = try await second.store.perform(Jot(text: "two"), as: .visitor)
        #expect(Set(try await second.headers().map(\.at)) == [first.clock.now])
    }

    @Test func `salts each entry anew, so that equal entries have different digests`() async throws {
        let zone = try TestStore.fresh(modules: Module.jotting)
        for _ in 1...20 { _ = try await zone.store.perform(Erase(text: "none"), as: .visitor) }
        let entries = try await zone.store.read { try JournalEntry.tail(20, $0) }
        #expect(Set(entries.map(\.json)).count == 1)
        #expect(Set(entries.map(\.salt)).count == 20)
        #expect(Set(entries.map(\.digest)).count == 20)
    }

    @Test func `is read from its tail, oldest first`() async throws {
        let zone = try TestStore.fresh(modules: Module.jotting)
        for number in 1...5 { _ = try await zone.store.perform(Jot(text: "\(number)"), as: .visitor) }
        #expect(try await zone.store.read { try JournalEntry.tail(2, $0).map(\.sequence) } == [4, 5])
    }

    @Test func `is read by what it is about, oldest first`() async throws {
        let zone = try TestStore.fresh()
        let anna = try await zone.id(of: .anna)
        _ = try await zone.id(of: .bilal)
        zone.clock.advance(minutes: 1)
        _ = try await zone.perform(GiveConsent(purpose: .presence), as: .anna)
        let entries = try await zone.store.read { try JournalEntry.about(Subject("member", anna), $0) }
        #expect(try entries.map { try $0.header().command } == ["invite-member/1", "give-consent/1"])
        let given = try entries[1].facts(GiveConsent.Given.self)
        #expect(given.purpose == .presence)
        #expect(given.version == 1)
    }

    @Test func `hashes as written down: digest of salt and text, hash of hash, sequence and digest`() throws {
        let salt = Data(repeating: 7, count: 32)
        let digest = HashChain.digest(salt: salt, bytes: Data("{}".utf8))
        #expect(hex(digest) == "605dcbfd3c387c45b6db7e7b1fb961bdd75d762260c4879b3c3b4f15edacad42")
        let hash = HashChain.hash(previous: HashChain.beginning, sequence: 258, digest: digest)
        #expect(hex(hash) == "c1e8895904844e51fc3281b9961f61275f4f8f8edcaa236f02ab58e508febed7")
    }

    private func hex(_ data: Data) -> String {
        data.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}

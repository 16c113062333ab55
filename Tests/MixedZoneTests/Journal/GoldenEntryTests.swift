import Foundation
import Support
import Testing

@testable import MixedZone

@Suite struct `The entry of each command` {
    static let golden = Golden("../Golden")

    @Test func `has a sample for every command of the kernel`() {
        let listed = Module.kernel.commands.map { "\($0.name)/\($0.version)" }
        #expect(Set(listed) == Set(EntrySample.kernel.map(\.command)))
        #expect(listed.count == EntrySample.kernel.count)
    }

    @Test(arguments: EntrySample.kernel)
    func `is stored in the same words as ever`(sample: EntrySample) async throws {
        let json = try await entry(of: sample).json
        try Self.golden.check(Golden.maskingIdentifiers(json) + "\n", named: sample.fileName)
    }

    @Test(arguments: EntrySample.kernel)
    func `is read back as its facts`(sample: EntrySample) async throws {
        let entry = try await entry(of: sample)
        #expect(try entry.header().command == sample.command)
        try readFacts(of: entry, as: sample.facts)
    }

    @Test func `stays readable in every version that was ever recorded`() throws {
        let samples = Dictionary(uniqueKeysWithValues: EntrySample.kernel.map { ($0.fileName, $0) })
        for name in Self.golden.names {
            let sample = try #require(samples[name], "no type reads \(name)")
            let unmasked = try Self.golden.text(of: name)
                .replacing(/id-([1-9])/) { "00000000-0000-7000-8000-00000000000\($0.1)" }
            let entry = JournalEntry(sequence: 1, json: unmasked, salt: Data(), digest: Data(), hash: Data())
            #expect(try entry.header().command == sample.command)
            try readFacts(of: entry, as: sample.facts)
        }
    }

    @Test(arguments: EntrySample.kernel)
    func `tells nothing personal`(sample: EntrySample) async throws {
        let zone = try TestStore.fresh()
        try await sample.perform(zone)
        let entries = try await zone.store.read { try JournalEntry.tail(100, $0).map(\.json) }
        for word in EntrySample.personalWords {
            #expect(entries.filter { $0.lowercased().contains(word) } == [])
        }
    }

    private func entry(of sample: EntrySample) async throws -> JournalEntry {
        let zone = try TestStore.fresh()
        try await sample.perform(zone)
        return try #require(try await zone.store.read { try JournalEntry.tail(1, $0) }.first)
    }

    private func readFacts<F: Facts>(of entry: JournalEntry, as type: F.Type) throws {
        _ = try entry.facts(type)
    }
}

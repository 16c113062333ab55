import Foundation
import Support
import Testing

@testable import Challenges
@testable import MixedZone

@Suite struct `The entry of each command of Challenges` {
    static let golden = Golden("../Golden")

    @Test func `has a sample for every command, and one alone`() {
        let listed = Module.challenges.commands.map { "\($0.name)/\($0.version)" }
        #expect(listed.sorted() == EntrySample.all.map(\.command).sorted())
    }

    @Test(arguments: EntrySample.all)
    func `is stored in the same words as ever`(sample: EntrySample) async throws {
        let json = try await sample.entry().json
        let text = Golden.maskingIdentifiers(json).replacing(/"[0-9a-f]{64}"/, with: "\"digest\"")
        try Self.golden.check(text + "\n", named: sample.fileName)
    }

    @Test(arguments: EntrySample.all)
    func `is read back as its facts`(sample: EntrySample) async throws {
        try EntrySample.read(sample.facts, of: try await sample.entry())
    }

    @Test(arguments: EntrySample.all)
    func `tells nothing personal, and nothing that somebody wrote`(sample: EntrySample) async throws {
        let zone = try await EntrySample.zone()
        try await sample.perform(zone)
        let entries = try await zone.store.read { try JournalEntry.tail(200, $0).map(\.json) }
        for word in EntrySample.personalWords {
            #expect(entries.filter { $0.lowercased().contains(word) } == [])
        }
    }
}

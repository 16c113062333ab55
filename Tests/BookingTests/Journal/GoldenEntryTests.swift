import Foundation
import Support
import Testing

@testable import Booking
@testable import MixedZone

@Suite struct `The entry of each command of Booking` {
    static let golden = Golden("../Golden")

    @Test func `has a sample for every command, and one alone`() {
        let listed = Module.booking.commands.map { "\($0.name)/\($0.version)" }
        #expect(listed.sorted() == EntrySample.booking.map(\.command).sorted())
    }

    @Test(arguments: EntrySample.booking)
    func `is stored in the same words as ever`(sample: EntrySample) async throws {
        let json = try await sample.entry().json
        try Self.golden.check(Golden.maskingIdentifiers(json) + "\n", named: sample.fileName)
    }

    @Test(arguments: EntrySample.booking)
    func `is read back as its facts`(sample: EntrySample) async throws {
        try sample.readFacts(of: try await sample.entry())
    }

    @Test func `stays readable in every version that was ever recorded`() throws {
        let samples = EntrySample.booking.map { ($0.command, $0.facts) }
        let readers = EarlierVersions.facts.merging(samples) { _, now in now }
        #expect(Self.golden.names.count >= readers.count)
        for name in Self.golden.names {
            let unmasked = try Self.golden.text(of: name)
                .replacing(/id-([1-9])/) { "00000000-0000-7000-8000-00000000000\($0.1)" }
            let entry = JournalEntry(sequence: 1, json: unmasked, salt: Data(), digest: Data(), hash: Data())
            let command = try entry.header().command
            #expect(command.replacing("/", with: "-") + ".json" == name)
            try EntrySample.read(try readers[command].orThrow("no type reads \(name)"), of: entry)
        }
    }

    @Test(arguments: EntrySample.booking)
    func `tells nothing personal, and nothing that somebody wrote`(sample: EntrySample) async throws {
        let door = try await Door.open()
        try await sample.perform(door)
        let entries = try await door.zone.store.read { try JournalEntry.tail(100, $0).map(\.json) }
        for word in EntrySample.personalWords {
            #expect(entries.filter { $0.lowercased().contains(word) } == [])
        }
    }
}

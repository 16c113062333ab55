import Support

@testable import Challenges
@testable import MixedZone

/// One use of a command that leaves an entry, with everything personal that it can be given.
struct EntrySample: Sendable {
    /// Command name and version, as the entry has them.
    let command: String
    /// What the version's facts are read as.
    let facts: any Facts.Type
    let perform: @Sendable (TestStore) async throws -> Void

    /// - Parameter sender: nil for the clock.
    init<C: Command>(
        _ command: C.Type,
        _ facts: any Facts.Type,
        by sender: Person?,
        make: @escaping @Sendable (TestStore) async throws -> C
    ) {
        self.command = "\(C.name)/\(C.version)"
        self.facts = facts
        perform = { zone in
            let command = try await make(zone)
            if let sender {
                _ = try await zone.perform(command, as: sender)
            } else {
                _ = try await zone.store.perform(command, as: .clock)
            }
        }
    }

    var fileName: String { command.replacing("/", with: "-") + ".json" }

    /// Words that stand in no entry; everything that somebody types in a sample holds one of them.
    static let personalWords = ["persoonsnaam", "achternaam", "voorbeeld.test", "vrijetekst"]

    static let all: [EntrySample] =
        opgaven + ideas + calls + proposals + bodies + teams + sessions + execution

    /// The entry that the command itself leaves, in a zone of its own.
    func entry() async throws -> JournalEntry {
        let zone = try await Self.zone()
        try await perform(zone)
        let entries = try await zone.store.read { try JournalEntry.tail(200, $0) }
        return try entries.last { try $0.header().command == command }.orThrow(command)
    }

    static func zone() async throws -> TestStore {
        let zone = try TestStore.fresh(modules: .all + [DecideInTests.module])
        try await zone.setUp()
        return zone
    }

    static func read<F: Facts>(_ type: F.Type, of entry: JournalEntry) throws {
        _ = try entry.facts(type)
    }
}

import Support

@testable import Booking
@testable import MixedZone

/// One use of a command that leaves an entry, with everything personal that it can be given.
struct EntrySample: Sendable {
    /// Command name and version, as the entry has them.
    let command: String
    /// What the version's facts are read as.
    let facts: any Facts.Type
    let perform: @Sendable (Door) async throws -> Void

    /// - Parameter sender: nil for the clock.
    init<C: Command>(
        _ command: C.Type,
        _ facts: any Facts.Type,
        by sender: Person?,
        make: @escaping @Sendable (Door) async throws -> C
    ) {
        self.command = "\(C.name)/\(C.version)"
        self.facts = facts
        perform = { door in
            let command = try await make(door)
            if let sender {
                _ = try await door.zone.perform(command, as: sender)
            } else {
                _ = try await door.zone.store.perform(command, as: .clock)
            }
        }
    }

    var fileName: String { command.replacing("/", with: "-") + ".json" }

    /// Somebody whose name and address stand out.
    static let person = Person("Persoonsnaam Achternaam", .entrepreneur)

    /// What somebody says about themselves, or writes for others to read.
    static let said = Sharing(isShared: true, today: "Vrijetekst van \"Persoonsnaam\"")

    /// Words that stand in no entry; everything that somebody types here holds one of them.
    static let personalWords = ["persoonsnaam", "achternaam", "voorbeeld.test", "vrijetekst"]

    static let booking = places + rules + units + reservations + stays + rooms + attendance + leaving

    /// The entry that the command itself leaves, at a door of its own.
    func entry() async throws -> JournalEntry {
        let door = try await Door.open()
        try await perform(door)
        let entries = try await door.zone.store.read { try JournalEntry.tail(100, $0) }
        guard let entry = try entries.last(where: { try $0.header().command == command }) else {
            throw Unreadable(text: command)
        }
        return entry
    }

    /// Throws `DecodingError` when the entry does not hold these facts.
    func readFacts(of entry: JournalEntry) throws {
        try Self.read(facts, of: entry)
    }

    static func read<F: Facts>(_ type: F.Type, of entry: JournalEntry) throws {
        _ = try entry.facts(type)
    }
}

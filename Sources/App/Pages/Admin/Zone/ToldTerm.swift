import Foundation
import MixedZone

/// The term of a programme that an entry of the journal tells.
struct ToldTerm: Sendable, Decodable {
    let startsOn: CivilDay
    /// The day after the last one.
    let endsBefore: CivilDay

    private struct Entry: Decodable {
        let facts: ToldTerm
    }

    /// Nil for an entry that tells of no term.
    init?(of entry: JournalEntry) {
        let told = try? JSONDecoder().decode(Entry.self, from: Data(entry.json.utf8)).facts
        guard let told else { return nil }
        self = told
    }
}

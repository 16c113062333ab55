import Booking
import Foundation
import MixedZone

/// The limits that an entry of the journal tells.
struct ToldLimits: Sendable {
    let limits: RoleAllowance

    private struct Entry: Decodable {
        let facts: RoleAllowance
    }

    /// Nil for an entry of another command, or about another role.
    init?(of entry: JournalEntry, for role: Role?) throws {
        let json = Data(entry.json.utf8)
        let first = "\(AddLocation.name)/\(AddLocation.version)"
        let change = "\(ChangeLimits.name)/\(ChangeLimits.version)"
        guard try [first, change].contains(entry.header().command),
            try JSONValue(json)["facts"]?.text("role") == role?.rawValue
        else { return nil }
        limits = try JSONDecoder().decode(Entry.self, from: json).facts
    }
}

import GRDB
import Support

@testable import Booking
@testable import MixedZone

extension EntrySample {
    static let leaving = [
        EntrySample(HandBackAll.self, HandBackAll.HandedBack.self, by: nil) { door in
            let member = try await door.zone.id(of: person)
            _ = try await door.book(1, .morning, as: person, sharing: said)
            _ = try await door.zone.store.keep(ForceLeft(member: member))
            return HandBackAll(of: member)
        }
    ]
}

/// Says of a member that they have left, and nothing else.
private struct ForceLeft: Bookkeeping {
    let member: Member.ID

    func write(_ db: Database, at now: Instant) throws -> Done {
        try db.execute(sql: "UPDATE members SET state = 'left' WHERE id = ?", arguments: [member])
        return Done()
    }
}

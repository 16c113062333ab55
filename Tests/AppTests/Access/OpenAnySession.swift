import GRDB

@testable import MixedZone

/// A session of somebody who is no member, as it is left over when a member is no longer one.
struct OpenAnySession: Bookkeeping {
    let member: Member.ID

    func write(_ db: Database, at now: Instant) throws -> Secret {
        try Session.open(for: member, at: now, db)
    }
}

internal import GRDB
public import MixedZone

/// Whoever has left the zone holds nothing any more: what was to come is given back, whatever the deadline, and a
/// visit under way ends.
///
/// No person can send it: it follows from leaving.
public struct HandBackAll: Command {
    public static let name = "hand-back-all"
    public static let permission = Permission.clock
    public static let isLong = true

    public let member: Member.ID

    public init(of member: Member.ID) {
        self.member = member
    }

    struct HandedBack: Facts {
        let reservations: [String]
    }

    public func run(in transaction: Transaction) throws -> Done {
        guard try Member.find(member, transaction.db)?.state == .left else { throw KernelRefusal.missing }
        let held = try Reservation.held(by: member, transaction.db)
        guard !held.isEmpty else {
            transaction.nothingChanged()
            return Done()
        }
        for reservation in held {
            if reservation.state == .checkedIn {
                try CheckOut.end(reservation, transaction)
            } else {
                try reservation.move(to: .cancelled, transaction.db)
                try Claim.release(reservation.id, transaction.db)
            }
            transaction.touch(reservation.topic)
        }
        try transaction.record(
            Subject("member", member),
            HandedBack(reservations: held.map(\.id.description))
        )
        return Done()
    }
}

extension Reservation {
    /// Everything that still holds a seat or room for the member, soonest first.
    fileprivate static func held(by member: Member.ID, _ db: Database) throws -> [Reservation] {
        try fetchAll(
            db,
            sql: """
                \(select) WHERE member_id = ? AND state IN ('pending', 'confirmed', 'checkedIn') ORDER BY starts_at
                """,
            arguments: [member]
        )
    }
}

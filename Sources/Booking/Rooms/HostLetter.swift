internal import GRDB
internal import MixedZone

/// A letter to the hosts of a location about a reservation that waits for them.
enum HostLetter {
    static func send(_ kind: String, _ reservation: Reservation, _ transaction: Transaction) throws {
        let hosts = try Member.ID.fetchAll(
            transaction.db.cachedStatement(
                sql: """
                    SELECT DISTINCT grants.member_id FROM grants JOIN members ON members.id = grants.member_id
                    WHERE role = 'host' AND members.state = 'active'
                        AND (scope_kind = 'zone' OR scope_kind = 'location' AND scope_id = :location)
                        AND starts_at <= :now AND (ends_at IS NULL OR ends_at > :now)
                    ORDER BY grants.member_id
                    """
            ),
            arguments: ["location": reservation.location, "now": transaction.now]
        )
        for host in hosts {
            try transaction.send(
                OutgoingMessage(
                    kind,
                    to: .member(host),
                    [
                        "reservation": reservation.id.description,
                        "location": reservation.location,
                        "room": reservation.room ?? "",
                        "day": reservation.day.description,
                        "starts": String(reservation.interval.start.seconds),
                        "ends": String(reservation.heldUntil.seconds),
                    ]
                )
            )
        }
    }
}

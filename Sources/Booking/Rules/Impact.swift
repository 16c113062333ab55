public import GRDB
public import MixedZone

/// The coming reservations that could be had under what holds now, and could not after a change.
public struct Impact: Sendable, Equatable {
    /// Soonest first; none in which somebody has checked in.
    public let reservations: [Reservation]

    public static let none = Impact(reservations: [])
}

// MARK: - Database

extension Impact {
    /// What a change would hit at this instant.
    ///
    /// What could not be had before the change either was kept on purpose, and is not named again.
    public static func of(
        _ change: some PlaceChange,
        at now: Instant,
        _ db: Database
    ) throws -> Impact {
        guard let location = try Location.find(change.location(db), db) else { throw KernelRefusal.missing }
        let place = try Place(location, db)
        return Impact(reservations: try hit(place, changed: try change.changed(place), at: now, db))
    }

    /// What a change of every place at once would hit.
    static func everywhere(
        at now: Instant,
        _ db: Database,
        changed: (Place) throws -> Place
    ) throws -> Impact {
        let hit = try Location.all(db).flatMap { location in
            let place = try Place(location, db)
            return try Self.hit(place, changed: try changed(place), at: now, db)
        }
        return Impact(
            reservations: hit.sorted {
                ($0.interval.start, $0.id.description) < ($1.interval.start, $1.id.description)
            }
        )
    }

    private static func hit(
        _ place: Place,
        changed: Place,
        at now: Instant,
        _ db: Database
    ) throws -> [Reservation] {
        let before = StillAdmitted(place: place, now: now)
        let after = StillAdmitted(place: changed, now: now)
        let coming = try Reservation.fetchAll(
            db,
            sql: """
                \(Reservation.select) WHERE reservations.location_id = ? AND ends_at > ?
                    AND state IN ('pending', 'confirmed')
                ORDER BY starts_at, reservations.id
                """,
            arguments: [place.location.id, now]
        )
        var holders: [Member.ID: Holder] = [:]
        return try coming.filter { held in
            let holder = try holder(of: held, in: place.location.timeZone, at: now, &holders, db)
            return before.holds(held, by: holder) && !after.holds(held, by: holder)
        }
    }

    private static func holder(
        of held: Reservation,
        in zone: CivilZone,
        at now: Instant,
        _ known: inout [Member.ID: Holder],
        _ db: Database
    ) throws -> Holder {
        guard let member = held.member else { return Holder(roles: [], reservations: []) }
        if let holder = known[member] { return holder }
        let monday = zone.week(of: zone.day(of: now)).start
        let holder = Holder(
            roles: try Standing.load(.member(member), at: now, db).roles,
            reservations: try Reservation.fetchAll(
                db,
                sql: """
                    \(Reservation.select) WHERE member_id = ? AND ends_at > ?
                        AND state NOT IN ('cancelled', 'declined', 'lapsed')
                    ORDER BY created_at, reservations.id
                    """,
                arguments: [member, monday]
            )
        )
        known[member] = holder
        return holder
    }
}

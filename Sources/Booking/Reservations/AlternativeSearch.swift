internal import GRDB
internal import MixedZone

/// Gathers up to three seats that pass the same admission as every reservation.
struct AlternativeSearch {
    let wish: Alternative.Wish
    let member: Member.ID?
    /// The member's, which decide on what they may.
    let roles: Set<Role>
    let now: Instant
    private(set) var found: [Alternative] = []

    private static let enough = 3

    init(wish: Alternative.Wish, member: Member.ID?, roles: Set<Role>, now: Instant) {
        self.wish = wish
        self.member = member
        self.roles = roles
        self.now = now
    }

    /// Adds free seats of one part of one day, near the wanted number first.
    mutating func look(
        _ location: Location,
        _ day: CivilDay,
        _ part: DayPart,
        most: Int,
        _ db: Database
    ) throws {
        guard found.count < Self.enough else { return }
        let facts = Admission.Facts(
            path: .reserve,
            location: location,
            limits: location.limits(for: roles),
            openness: try Schedule.load(location.id, db).openness(on: day),
            day: day,
            span: .part(part),
            now: now
        )
        guard let interval = try? Admission.interval(facts), try isFree(interval, db) else { return }
        let known = found.filter { $0.day == day && $0.part == part && $0.location == location.id }
        let seats = try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT id, number FROM seats
                    WHERE location_id = :location AND (retired_from IS NULL OR retired_from > :day)
                        AND (:feature IS NULL OR EXISTS (
                            SELECT 1 FROM seat_features WHERE seat_id = seats.id AND feature = :feature
                        ))
                        AND coalesce((
                            SELECT starts_at FROM claims WHERE subject_id = seats.id AND ends_at > :start
                            ORDER BY ends_at LIMIT 1
                        ) >= :end, 1)
                    ORDER BY abs(number - coalesce((SELECT number FROM seats WHERE id = :wanted), 0)), number
                    LIMIT :most
                    """
            ),
            arguments: [
                "location": location.id, "day": day, "feature": wish.feature?.rawValue,
                "start": interval.start,
                "end": interval.end, "wanted": wish.seat, "most": Self.enough,
            ]
        )
        let fresh = seats.map {
            Alternative(location: location.id, seat: $0[0], seatNumber: $0[1], day: day, part: part)
        }.filter { !known.contains($0) }
        found += fresh.prefix(max(0, min(most - known.count, Self.enough - found.count)))
    }

    private func isFree(_ interval: Interval, _ db: Database) throws -> Bool {
        guard let member else { return true }
        let begins = try Instant.fetchOne(
            db.cachedStatement(
                sql:
                    "SELECT starts_at FROM claims WHERE subject_id = ? AND ends_at > ? ORDER BY ends_at LIMIT 1"
            ),
            arguments: [member, interval.start]
        )
        return begins.map { $0 >= interval.end } ?? true
    }
}

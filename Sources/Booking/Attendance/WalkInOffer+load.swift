public import GRDB
public import MixedZone

// MARK: - Database

extension WalkInOffer {
    /// Asks the same admission as the command that gives the seat.
    public static func load(_ location: Location, at now: Instant, _ db: Database) throws -> WalkInOffer {
        let day = location.timeZone.day(of: now)
        let openness = try Schedule.load(location.id, db).openness(on: day)
        guard case .open(let hours, _) = openness else {
            return WalkInOffer(location: location, day: day, parts: [], refusal: reason(openness))
        }
        let seats = try Seat.all(of: location.id, db)
        var parts: [Part] = []
        for part in hours.parts {
            let facts = Admission.Facts(
                path: .walkIn,
                location: location,
                openness: openness,
                day: day,
                span: .part(part.part),
                now: now
            )
            guard let interval = try? Admission.interval(facts) else { continue }
            let taken = try takenSeats(location.id, in: interval, db)
            let free = seats.filter { !taken.contains($0.id) && $0.isInService(on: day) }
            parts.append(Part(hours: part, interval: interval, isRunning: interval.start <= now, free: free))
        }
        return WalkInOffer(location: location, day: day, parts: parts, refusal: parts.isEmpty ? .past : nil)
    }

    private static func reason(_ openness: Openness) -> NotAdmitted {
        if case .closed(let reason) = openness { .closed(reason) } else { .past }
    }

    private static func takenSeats(
        _ location: String,
        in interval: Interval,
        _ db: Database
    ) throws -> Set<Seat.ID> {
        try Seat.ID.fetchSet(
            db.cachedStatement(
                sql: """
                    SELECT seats.id FROM seats CROSS JOIN claims ON claims.subject_id = seats.id
                    WHERE seats.location_id = ? AND ends_at > ? AND starts_at < ?
                    """
            ),
            arguments: [location, interval.start, interval.end]
        )
    }
}

internal import GRDB
internal import MixedZone

/// Looks for the wished time in a room.
struct RoomSearch {
    let wish: RoomAlternative.Wish
    let roles: Set<Role>
    let now: Instant
    let busy: Busy

    /// Days that are looked at in one room at most.
    private static let furthest = 62

    /// The days on which the room holds as many people; none when the last comes before the first.
    func days(
        of room: String,
        at place: Location,
        from first: CivilDay,
        through last: CivilDay,
        _ db: Database
    ) throws -> [RoomDay] {
        let count = min(last.days(since: first) + 1, Self.furthest)
        guard count > 0 else { return [] }
        return try RoomDay.load(
            room,
            at: place,
            from: first,
            days: count,
            for: roles,
            at: now,
            without: wish.moved,
            db
        ).filter { wish.people <= $0.terms.capacity }
    }

    /// The wished time on each day that has it.
    func free(
        _ room: String,
        at place: Location,
        from first: CivilDay,
        through last: CivilDay,
        _ db: Database
    ) throws -> [RoomAlternative] {
        try days(of: room, at: place, from: first, through: last, db)
            .filter { busy.can(wish.from, wish.to, on: $0) }
            .map { RoomAlternative(of: $0, from: wish.from, to: wish.to) }
    }
}

/// When the member has something else.
struct Busy {
    let intervals: [Interval]

    init(
        _ member: Member.ID,
        from first: CivilDay,
        _ wish: RoomAlternative.Wish,
        _ zone: CivilZone,
        _ db: Database
    ) throws {
        let held = try OpenReservation.all(
            of: member,
            endingAfter: zone.interval(of: first.adding(days: -1)).start,
            db
        )
        intervals = held.filter { $0.isOpen && $0.id != wish.moved }.map(\.interval)
    }

    /// Whether the room can be had then, and the member has nothing else.
    func can(_ from: MinuteOfDay, _ to: MinuteOfDay, on day: RoomDay) -> Bool {
        guard day.refusal(from: from, to: to) == nil,
            let wanted = try? day.location.timeZone.interval(day: day.day, from: from, to: to)
        else { return false }
        return intervals.allSatisfy { !$0.overlaps(wanted) }
    }
}

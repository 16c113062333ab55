public import GRDB
public import MixedZone

/// Another time, room or day that can be had now, offered with a refusal.
public struct RoomAlternative: Sendable, Equatable {
    public let location: Location
    public let room: Room
    public let day: CivilDay
    public let from: MinuteOfDay
    public let to: MinuteOfDay

    /// What somebody wanted.
    public struct Wish: Sendable, Equatable {
        public let location: String
        public let room: String
        public let day: CivilDay
        public let from: MinuteOfDay
        public let to: MinuteOfDay
        public let people: Int
        /// The reservation that was to be moved there.
        public let moved: Reservation.ID?

        public init(
            location: String,
            room: String,
            day: CivilDay,
            from: MinuteOfDay,
            to: MinuteOfDay,
            people: Int,
            moved: Reservation.ID? = nil
        ) {
            self.location = location
            self.room = room
            self.day = day
            self.from = from
            self.to = to
            self.people = people
            self.moved = moved
        }
    }
}

extension RoomAlternative {
    /// Three at most: the nearest time of that day in the same room, the smallest other room that fits at the same
    /// time, and the same time on the next day that has it; then more times of that day.
    ///
    /// - Parameter member: whose other reservations are left free, and whose roles are given.
    public static func find(
        _ wish: Wish,
        for member: Member.ID,
        _ roles: Set<Role>,
        at now: Instant,
        _ db: Database
    ) throws -> [RoomAlternative] {
        guard let location = try Location.find(wish.location, db), wish.from < wish.to else { return [] }
        let days = try RoomDay.load(
            wish.room,
            at: location,
            from: wish.day,
            days: 15,
            for: roles,
            at: now,
            without: wish.moved,
            db
        )
        let busy = try Busy(member, around: wish, location.timeZone, db)
        let fitting = days.filter { wish.people <= $0.terms.capacity }
        let times = fitting.first.map { Self.times(wish, on: $0, busy) } ?? []
        let later = fitting.dropFirst().first { busy.can(wish.from, wish.to, on: $0) }
            .map { Self(of: $0, from: wish.from, to: wish.to) }
        let other = try elsewhere(wish, location, roles, at: now, busy, db)
        let found = Array(times.prefix(1)) + [other, later].compactMap(\.self) + times.dropFirst()
        return Array(found.prefix(3))
    }

    private init(of day: RoomDay, from: MinuteOfDay, to: MinuteOfDay) {
        self.init(location: day.location, room: day.room, day: day.day, from: from, to: to)
    }

    /// Nearest to the wished time first, none of them overlapping another.
    private static func times(_ wish: Wish, on day: RoomDay, _ busy: Busy) -> [RoomAlternative] {
        let length = wish.to.minutes - wish.from.minutes
        let near = day.begins(lasting: length).sorted {
            (abs($0.minutes - wish.from.minutes), $0) < (abs($1.minutes - wish.from.minutes), $1)
        }
        var found: [RoomAlternative] = []
        for from in near where from != wish.from {
            guard found.allSatisfy({ abs($0.from.minutes - from.minutes) >= length }),
                let to = MinuteOfDay(minutes: from.minutes + length), busy.can(from, to, on: day)
            else { continue }
            found.append(Self(of: day, from: from, to: to))
            if found.count == 3 { break }
        }
        return found
    }

    private static func elsewhere(
        _ wish: Wish,
        _ location: Location,
        _ roles: Set<Role>,
        at now: Instant,
        _ busy: Busy,
        _ db: Database
    ) throws -> RoomAlternative? {
        let others = try Location.all(db).filter { $0.id != location.id && $0.kind == .workplace }
        for place in [location] + others {
            let rooms = try Room.all(of: place.id, db).filter {
                $0.id != wish.room && wish.people <= $0.terms?.capacity ?? 0
            }.sorted { $0.terms?.capacity ?? 0 < $1.terms?.capacity ?? 0 }
            for room in rooms {
                let day = try RoomDay.load(
                    room.id,
                    at: place,
                    from: wish.day,
                    days: 1,
                    for: roles,
                    at: now,
                    without: wish.moved,
                    db
                ).first
                guard let day, busy.can(wish.from, wish.to, on: day) else { continue }
                return Self(of: day, from: wish.from, to: wish.to)
            }
        }
        return nil
    }
}

/// When the member has something else.
private struct Busy {
    let intervals: [Interval]

    init(
        _ member: Member.ID,
        around wish: RoomAlternative.Wish,
        _ zone: CivilZone,
        _ db: Database
    ) throws {
        let held = try OpenReservation.all(
            of: member,
            endingAfter: zone.interval(of: wish.day.adding(days: -1)).start,
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

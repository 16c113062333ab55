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
    /// time, and the same time on the next day that has it; then more times and rooms of that day, the days after it
    /// as far ahead as can be reserved, in this room and in others, and at last the days before it.
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
        let today = location.timeZone.day(of: now)
        let last = today.adding(days: location.limits(for: roles).horizonDays)
        let search = RoomSearch(
            wish: wish,
            roles: roles,
            now: now,
            busy: try Busy(member, from: min(today, wish.day), wish, location.timeZone, db)
        )
        let first = try search.days(of: wish.room, at: location, from: wish.day, through: wish.day, db).first
        let times = first.map { Self.times(wish, on: $0, search.busy) } ?? []
        let others = try rooms(wish, location, db)
        let after = wish.day.adding(days: 1)
        func free(
            _ rooms: [(place: Location, room: Room)],
            from: CivilDay,
            through: CivilDay
        ) throws
            -> [RoomAlternative]
        {
            try rooms.flatMap { try search.free($0.room.id, at: $0.place, from: from, through: through, db) }
        }
        let sameDay = try free(others, from: wish.day, through: wish.day)
        let later = try search.free(wish.room, at: location, from: after, through: last, db)
        var found = Array(times.prefix(1) + sameDay.prefix(1) + later.prefix(1))
        found += times.dropFirst() + sameDay.dropFirst() + later.dropFirst()
        if found.count < 3 {
            found += try free(others, from: after, through: last).sorted { $0.day < $1.day }
        }
        if found.count < 3, today < wish.day {
            let earlier = wish.day.adding(days: -1)
            found += try search.free(wish.room, at: location, from: today, through: earlier, db).reversed()
            found += try free(others, from: today, through: earlier).sorted { $1.day < $0.day }
        }
        return Array(found.prefix(3))
    }

    /// The other rooms that hold as many people: those of the place before those elsewhere, the smallest first.
    private static func rooms(
        _ wish: Wish,
        _ location: Location,
        _ db: Database
    ) throws -> [(place: Location, room: Room)] {
        let elsewhere = try Location.all(db).filter { $0.id != location.id && $0.kind == .workplace }
        return try ([location] + elsewhere).flatMap { place in
            try Room.all(of: place.id, db).filter {
                $0.id != wish.room && wish.people <= $0.terms?.capacity ?? 0
            }.sorted { $0.terms?.capacity ?? 0 < $1.terms?.capacity ?? 0 }.map { (place, $0) }
        }
    }

    init(of day: RoomDay, from: MinuteOfDay, to: MinuteOfDay) {
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
}

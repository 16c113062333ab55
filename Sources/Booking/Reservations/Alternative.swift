public import GRDB
public import MixedZone

/// Another seat or another time that can be had now, offered with a refusal.
public struct Alternative: Sendable, Equatable {
    public let location: String
    public let seat: Seat.ID
    public let seatNumber: Int
    public let day: CivilDay
    public let part: DayPart
}

extension Alternative {
    /// Three at most: seats at the same time first, then other parts of that day, the same part on the next open
    /// days, other locations on that day, and at last days further on or, nearest first, before it.
    ///
    /// - Parameters:
    ///   - member: whose other reservations are left free; nil for a walk-in.
    ///   - wanted: the seat that could not be had, so that near numbers come first.
    public static func find(
        _ wish: Wish,
        for member: Member.ID?,
        at now: Instant,
        _ db: Database
    ) throws -> [Alternative] {
        guard let location = try Location.find(wish.location, db) else { return [] }
        let roles = try member.map { try Standing.load(.member($0), at: now, db).roles } ?? []
        var search = AlternativeSearch(wish: wish, member: member, roles: roles, now: now)
        try search.look(location, wish.day, wish.part, most: 2, db)
        let schedule = try Schedule.load(location.id, db)
        for part in DayPart.allCases where part != wish.part {
            try search.look(location, wish.day, part, most: 1, db)
        }
        let today = location.timeZone.day(of: now)
        let last = today.adding(days: location.limits(for: roles).horizonDays)
        let open = schedule.openDays(from: today, through: last)
        let days = open.filter { $0 > wish.day } + open.filter { $0 < wish.day }.reversed()
        for day in days.prefix(4) {
            try search.look(location, day, wish.part, most: 1, db)
        }
        for other in try Location.all(db) where other.id != location.id && other.kind == .workplace {
            try search.look(other, wish.day, wish.part, most: 1, db)
        }
        try search.look(location, wish.day, wish.part, most: 3, db)
        for day in days.dropFirst(4).prefix(furthest) {
            try search.look(location, day, wish.part, most: 1, db)
        }
        return search.found
    }

    /// Open days after the first four that are looked at when a rare feature leaves fewer than three.
    private static let furthest = 20

    /// What somebody wanted.
    public struct Wish: Sendable, Equatable {
        public let location: String
        public let seat: Seat.ID?
        public let feature: SeatFeature?
        public let day: CivilDay
        public let part: DayPart

        public init(location: String, seat: Seat.ID?, feature: SeatFeature?, day: CivilDay, part: DayPart) {
            self.location = location
            self.seat = seat
            self.feature = feature
            self.day = day
            self.part = part
        }

        /// Nil when the choice names a seat that does not exist.
        public init?(_ choice: SeatChoice, day: CivilDay, part: DayPart, _ db: Database) throws {
            switch choice {
            case .seat(let id):
                guard let seat = try Seat.find(id, db) else { return nil }
                self.init(location: seat.location, seat: id, feature: nil, day: day, part: part)
            case .any(let location, let feature):
                self.init(location: location, seat: nil, feature: feature, day: day, part: part)
            case .near(_, let location):
                self.init(location: location, seat: nil, feature: nil, day: day, part: part)
            }
        }
    }
}

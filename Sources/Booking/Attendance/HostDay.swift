public import GRDB
public import MixedZone

/// One location on one day as its host sees it: who is expected, who is inside, who left and who did not come.
public struct HostDay: Sendable, Equatable {
    public let location: Location
    public let day: CivilDay
    public let openness: Openness
    /// The nearest open days within two weeks, or the days beside this one.
    public let previous: CivilDay
    public let next: CivilDay
    /// The parts without a single free seat in what is left of them; without those that are over.
    public let fullParts: [DayPart]
    /// Each list by name, apart from accents and capitals.
    public let expected: [HostedGuest]
    public let inside: [HostedGuest]
    public let left: [HostedGuest]
    /// Whose time is over without a check-in, also before the clock has said so.
    public let notCome: [HostedGuest]

    /// How many members come to the zone for the first time.
    public var firstVisits: Int {
        Set((expected + inside + left).filter(\.isFirstVisit).map(\.member)).count
    }

    /// The same day with only those whose names hold every word of the text: their own and of whom they bring.
    public func matching(_ text: String) -> HostDay {
        let search = NameSearch(text)
        return HostDay(
            location: location,
            day: day,
            openness: openness,
            previous: previous,
            next: next,
            fullParts: fullParts,
            expected: expected.filter { search.finds($0.searchable) },
            inside: inside.filter { search.finds($0.searchable) },
            left: left.filter { search.finds($0.searchable) },
            notCome: notCome.filter { search.finds($0.searchable) }
        )
    }
}

// MARK: - Database

extension HostDay {
    public static func load(
        _ location: Location,
        _ day: CivilDay,
        at now: Instant,
        _ db: Database
    ) throws -> HostDay {
        let schedule = try Schedule.load(location.id, db)
        let openness = schedule.openness(on: day)
        let (yesterday, tomorrow) = (day.adding(days: -1), day.adding(days: 1))
        let guests = try HostedGuest.all(at: location.id, on: day, db)
        func list(_ state: ReservationState) -> [HostedGuest] { guests.filter { $0.state(at: now) == state } }
        return HostDay(
            location: location,
            day: day,
            openness: openness,
            previous: schedule.openDays(from: day.adding(days: -14), through: yesterday).last ?? yesterday,
            next: schedule.openDays(from: tomorrow, through: day.adding(days: 14)).first ?? tomorrow,
            fullParts: try fullParts(location, day, openness, at: now, db),
            expected: list(.confirmed),
            inside: list(.checkedIn),
            left: list(.left),
            notCome: list(.noShow)
        )
    }

    /// A full day says nothing more where one of its halves is full already.
    private static func fullParts(
        _ location: Location,
        _ day: CivilDay,
        _ openness: Openness,
        at now: Instant,
        _ db: Database
    ) throws -> [DayPart] {
        guard case .open(let hours, _) = openness else { return [] }
        let zone = location.timeZone
        let occupancy = try Occupancy.load(location, in: zone.interval(of: day), db)
        let full = hours.parts.filter { part in
            guard let whole = try? zone.interval(day: day, from: part.starts, to: part.ends),
                let rest = Interval(start: max(whole.start, now), end: whole.end)
            else { return false }
            return occupancy.free(in: rest) == 0
        }.map(\.part)
        return full == [.day] ? full : full.filter { $0 != .day }
    }
}

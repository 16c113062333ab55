public import GRDB
public import MixedZone

/// One room on one day: when its location is open, what is taken, and when somebody who looks can begin.
///
/// Asks the same policy as reserving; how much the member holds beside this is decided when they reserve.
public struct RoomDay: Sendable {
    public let location: Location
    public let room: Room
    public let terms: RoomTerms
    public let day: CivilDay
    public let openness: Openness
    /// In order of its beginning.
    public let taken: [TakenRoom]
    /// The quarters that can be begun, on the clock of the location.
    public let begins: [MinuteOfDay]
    /// Why nothing can be had; nil when some quarter can be begun.
    public let refusal: NotAdmitted?
    private let check: RoomCheck

    init(_ check: RoomCheck, _ openness: Openness, on day: CivilDay, taken: [TakenRoom]) {
        var check = check
        (check.openness, check.day, check.taken) = (openness, day, taken)
        self.check = check
        (location, room, terms) = (check.location, check.room, check.terms)
        (self.day, self.openness, self.taken) = (day, openness, taken)
        var begins: [MinuteOfDay] = []
        var (last, isTaken) = (NotAdmitted.past, false)
        if case .closed(let reason) = openness { last = .closed(reason) }
        for (quarter, next) in check.quarters {
            switch check.refusal(from: quarter, to: next) {
            case nil: begins.append(quarter)
            case .roomTaken: isTaken = true
            case let refusal?: last = refusal
            }
        }
        self.begins = begins
        refusal = !begins.isEmpty ? nil : isTaken ? .roomTaken : last
    }

    /// The ends of the quarters that can be had.
    public var ends: [MinuteOfDay] { begins.compactMap { MinuteOfDay(minutes: $0.minutes + Span.grain) } }

    /// Why a time cannot be had; nil when it can.
    public func refusal(from: MinuteOfDay, to: MinuteOfDay) -> NotAdmitted? {
        check.refusal(from: from, to: to)
    }

    /// The quarters at which a stay of so many minutes can begin.
    public func begins(lasting minutes: Int) -> [MinuteOfDay] {
        begins.filter { quarter in
            guard let end = MinuteOfDay(minutes: quarter.minutes + minutes) else { return false }
            return refusal(from: quarter, to: end) == nil
        }
    }
}

/// The question whether a room can be had from one time to another.
struct RoomCheck: Sendable {
    let location: Location
    let room: Room
    let terms: RoomTerms
    let limits: Allowance
    let now: Instant
    /// A host has to agree, which only somebody can ask before it begins.
    let mustAsk: Bool
    var openness = Openness.closed(.noLonger)
    var day: CivilDay
    var taken: [TakenRoom] = []

    /// Each quarter of the open hours.
    var quarters: [(from: MinuteOfDay, to: MinuteOfDay)] {
        guard case .open(let hours, _) = openness else { return [] }
        let first = (hours.opens.minutes + Span.grain - 1) / Span.grain * Span.grain
        return stride(from: first, to: hours.closes.minutes, by: Span.grain).compactMap { minutes in
            guard let from = MinuteOfDay(minutes: minutes),
                let to = MinuteOfDay(minutes: minutes + Span.grain), to <= hours.closes
            else { return nil }
            return (from, to)
        }
    }

    func refusal(from: MinuteOfDay, to: MinuteOfDay) -> NotAdmitted? {
        if let retired = room.retiredFrom, retired <= day { return .outOfService(from: retired) }
        let facts = Admission.Facts(
            path: .reserve,
            unit: .room(terms),
            location: location,
            limits: limits,
            openness: openness,
            day: day,
            span: .hours(from: from, to: to),
            now: now
        )
        do throws(NotAdmitted) {
            let wanted = try Admission.interval(facts)
            if mustAsk, wanted.start <= now { return .askedTooLate }
            let (start, end) = (wanted.start - terms.preparation, wanted.end + terms.clearing)
            let isFree = taken.allSatisfy { $0.occupied.end <= start || end <= $0.occupied.start }
            return isFree ? nil : .roomTaken
        } catch {
            return error
        }
    }
}

// MARK: - Database

extension RoomDay {
    /// A run of days; empty for a room that does not exist at the location or is not let by the hour.
    ///
    /// - Parameters:
    ///   - roles: of the one who looks, whose limits count.
    ///   - moved: a reservation that is being moved, and so takes nothing.
    public static func load(
        _ id: String,
        at location: Location,
        from first: CivilDay,
        days count: Int,
        for roles: Set<Role>,
        at now: Instant,
        without moved: Reservation.ID? = nil,
        _ db: Database
    ) throws -> [RoomDay] {
        let days = (0..<max(count, 0)).map { first.adding(days: $0) }
        guard let room = try Room.all(of: location.id, db).first(where: { $0.id == id }),
            let terms = room.terms, let last = days.last
        else { return [] }
        let zone = location.timeZone
        let (start, end) = (zone.interval(of: first).start, zone.interval(of: last).end)
        // What is prepared or cleared may reach over midnight.
        let reach = RoomTerms.longestAround * 2
        guard let whole = Interval(start: start - reach, end: end + reach) else { return [] }
        let taken = try TakenRoom.all(of: id, in: whole, db).filter { $0.reservation != moved }
        let schedule = try Schedule.load(location.id, db)
        let limits = location.limits(for: roles)
        let check = RoomCheck(
            location: location,
            room: room,
            terms: terms,
            limits: limits,
            now: now,
            mustAsk: terms.needsApproval && !roles.contains(.host),
            day: first
        )
        return days.map { day in
            let hours = zone.interval(of: day)
            let near = taken.filter {
                $0.occupied.end > hours.start - reach && $0.occupied.start < hours.end + reach
            }
            return RoomDay(check, schedule.openness(on: day), on: day, taken: near)
        }
    }
}

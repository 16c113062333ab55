import Booking
import MixedZone

extension Allowance {
    /// What everybody may reserve; nil, with the problems noted, when something is missing.
    init?(seed object: ObjectReader) {
        let limits = RoleAllowance(seed: object)
        for key in ["cancelUntilHours", "horizonDays", "maxOpenReservations"] where !object.has(key) {
            object.problem(key, "is missing")
        }
        guard let days = limits.horizonDays, let most = limits.mostOpenReservations,
            let cancelUntil = limits.cancelUntil
        else { return nil }
        self.init(horizonDays: days, mostOpenReservations: most, cancelUntil: cancelUntil)
        shortestNotice = limits.shortestNotice ?? shortestNotice
        longestStay = limits.longestStay ?? longestStay
        longestWeek = limits.longestWeek ?? longestWeek
        seats = limits.seats ?? seats
        rooms = limits.rooms ?? rooms
    }

    /// A venue takes no reservations, so these are never asked.
    static let ofVenue = Allowance(horizonDays: 28, mostOpenReservations: 1, cancelUntil: 86_400)
}

extension RoleAllowance {
    /// The limits that stand there; nil for each that is left out.
    init(seed object: ObjectReader) {
        self.init()
        cancelUntil = object.given("cancelUntilHours") { object.hours($0, in: LimitRange.cancelUntil) }
        horizonDays = object.given("horizonDays") { object.integer($0, in: LimitRange.horizonDays) }
        mostOpenReservations = object.given("maxOpenReservations") {
            object.integer($0, in: LimitRange.mostOpenReservations)
        }
        shortestNotice = object.given("shortestNoticeHours") {
            object.hours($0, in: LimitRange.shortestNotice)
        }
        longestStay = object.given("longestStayHours") { object.hours($0, in: LimitRange.longestStay) }
        longestWeek = object.given("longestWeekHours") { object.hours($0, in: LimitRange.longestWeek) }
        seats = object.given("seats", object.bool)
        rooms = object.given("rooms", object.bool)
    }
}

extension ObjectReader {
    /// What some roles may beside it: `roles`.
    func roleLimits() -> [Role: RoleAllowance] {
        var known: [Role: RoleAllowance] = [:]
        for (object, role, limits) in objects("roles", { roleLimit($0) })
        where known.updateValue(limits, forKey: role) != nil {
            object.problem("role", "\(role.rawValue) stands there twice")
        }
        return known
    }

    private func roleLimit(_ object: ObjectReader) -> (ObjectReader, Role, RoleAllowance)? {
        let role = object.choice("role", Role.self)
        let problems = reading.problems.count
        let limits = RoleAllowance(seed: object)
        object.finish()
        if limits.isEmpty, reading.problems.count == problems {
            reading.problem(object.place, "says nothing that is different for the role")
        }
        return role.map { (object, $0, limits) }
    }

    fileprivate func given<T>(_ key: String, _ read: (String) -> T?) -> T? { has(key) ? read(key) : nil }

    /// Hours in the file, by the quarter; seconds here.
    fileprivate func hours(_ key: String, in range: ClosedRange<Int>) -> Int? {
        guard let value = value(key) else { return nil }
        if case .number(let hours) = value, let quarters = Int(exactly: hours * 4),
            (range.lowerBound / 900...range.upperBound / 900).contains(quarters)
        {
            return quarters * 900
        }
        let (least, most) = (JSONValue.hours(range.lowerBound), JSONValue.hours(range.upperBound))
        problem(key, "must be a number of hours from \(least.oneLine) to \(most.oneLine), by the quarter")
        return nil
    }
}

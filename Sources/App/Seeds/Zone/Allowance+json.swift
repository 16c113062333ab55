import Booking
import MixedZone

extension Location {
    /// What may be reserved here, without what is usual everywhere.
    var rulesJSON: JSONValue {
        let usual = Allowance.usual
        var told = RoleAllowance()
        told.cancelUntil = limits.cancelUntil
        told.horizonDays = limits.horizonDays
        told.mostOpenReservations = limits.mostOpenReservations
        told.shortestNotice = limits.shortestNotice.unless(usual.shortestNotice)
        told.longestStay = limits.longestStay.unless(usual.longestStay)
        told.longestWeek = limits.longestWeek.unless(usual.longestWeek)
        told.seats = limits.seats.unless(usual.seats)
        told.rooms = limits.rooms.unless(usual.rooms)
        let roles = Role.allCases.compactMap { role in
            roleLimits[role].map { JSONValue.fields([("role", .string(role.rawValue))] + $0.fields) }
        }
        return .fields(told.fields + [("roles", .unlessEmpty(roles))])
    }
}

extension RoleAllowance {
    fileprivate var fields: [(String, JSONValue?)] {
        [
            ("cancelUntilHours", cancelUntil.map { .hours($0) }),
            ("horizonDays", horizonDays.map { .integer($0) }),
            ("maxOpenReservations", mostOpenReservations.map { .integer($0) }),
            ("shortestNoticeHours", shortestNotice.map { .hours($0) }),
            ("longestStayHours", longestStay.map { .hours($0) }),
            ("longestWeekHours", longestWeek.map { .hours($0) }),
            ("seats", seats.map { .bool($0) }), ("rooms", rooms.map { .bool($0) }),
        ]
    }
}

extension JSONValue {
    /// Hours of so many seconds.
    static func hours(_ seconds: Int) -> JSONValue { .number(Double(seconds) / 3600) }
}

extension Equatable {
    /// Nil when it is the usual value.
    fileprivate func unless(_ usual: Self) -> Self? { self == usual ? nil : self }
}

public import MixedZone

/// What each limit can be.
public enum LimitRange {
    public static let horizonDays = 1...366
    /// Seconds: thirty days at most.
    public static let shortestNotice = 0...2_592_000
    /// Seconds: from a quarter of an hour to a whole day.
    public static let longestStay = 900...86_400
    public static let mostOpenReservations = 1...1_000_000
    /// Seconds: a whole week is no limit.
    public static let longestWeek = 0...Allowance.wholeWeek
    /// Seconds: thirty days at most.
    public static let cancelUntil = 0...2_592_000
}

extension RoleAllowance {
    /// Everything said.
    public init(_ allowance: Allowance) {
        self.init()
        horizonDays = allowance.horizonDays
        shortestNotice = allowance.shortestNotice
        longestStay = allowance.longestStay
        mostOpenReservations = allowance.mostOpenReservations
        longestWeek = allowance.longestWeek
        cancelUntil = allowance.cancelUntil
        seats = allowance.seats
        rooms = allowance.rooms
    }

    /// What lies outside its range, in the order of the form.
    public var problems: [FieldProblem] {
        let rows: [(String, Int?, ClosedRange<Int>)] = [
            ("horizonDays", horizonDays, LimitRange.horizonDays),
            ("shortestNotice", shortestNotice, LimitRange.shortestNotice),
            ("longestStay", longestStay, LimitRange.longestStay),
            ("mostOpenReservations", mostOpenReservations, LimitRange.mostOpenReservations),
            ("longestWeek", longestWeek, LimitRange.longestWeek),
            ("cancelUntil", cancelUntil, LimitRange.cancelUntil),
        ]
        return rows.compactMap { field, value, range in
            guard let value, !range.contains(value) else { return nil }
            return FieldProblem(field, "limit-out-of-range")
        }
    }
}

import Booking
import MixedZone

extension Words {
    /// What may be reserved, a sentence for each limit that is said.
    func sentences(_ limits: RoleAllowance) -> [String] {
        var lines: [String] = []
        if let days = limits.horizonDays { lines.append(count("limits.horizon", days)) }
        if let notice = limits.shortestNotice {
            lines.append(
                notice == 0 ? self("limits.no-notice") : self("limits.notice", ["time": daysOrHours(notice)])
            )
        }
        if let stay = limits.longestStay { lines.append(self("limits.stay", ["time": daysOrHours(stay)])) }
        if let most = limits.mostOpenReservations { lines.append(count("limits.open", most)) }
        if let week = limits.longestWeek {
            lines.append(
                week >= Allowance.wholeWeek
                    ? self("limits.no-week") : self("limits.week", ["time": daysOrHours(week)])
            )
        }
        if let until = limits.cancelUntil {
            lines.append(
                until == 0
                    ? self("limits.cancel-always") : self("limits.cancel", ["time": daysOrHours(until)])
            )
        }
        if let seats = limits.seats { lines.append(self(seats ? "limits.seats" : "limits.no-seats")) }
        if let rooms = limits.rooms { lines.append(self(rooms ? "limits.rooms" : "limits.no-rooms")) }
        return lines
    }
}

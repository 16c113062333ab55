import Booking
import MixedZone

/// Whether a role is allowed less than everybody, which is rarely meant.
enum LimitExamination {
    static func findings(_ location: Location) -> [String] {
        Role.allCases.flatMap { role in
            (location.roleLimits[role].map { stricter($0, than: location.limits) } ?? []).map {
                "\(location.name): \(role.rawValue) is allowed less than everybody: \($0)."
            }
        }
    }

    /// One phrase for each limit by which the role gets less.
    private static func stricter(_ role: RoleAllowance, than all: Allowance) -> [String] {
        let less: [(String, Int?, Int, (Int) -> String)] = [
            ("reserves ahead", role.horizonDays, all.horizonDays, days),
            ("has at a time", role.mostOpenReservations, all.mostOpenReservations, reservations),
            ("stays", role.longestStay, all.longestStay, hours),
            ("has in a week", role.longestWeek, all.longestWeek, hours),
        ]
        let more: [(String, Int?, Int, (Int) -> String)] = [
            ("must reserve beforehand", role.shortestNotice, all.shortestNotice, hours),
            ("must cancel beforehand", role.cancelUntil, all.cancelUntil, hours),
        ]
        let never: [(String, Bool?, Bool)] = [
            ("cannot reserve seats", role.seats, all.seats),
            ("cannot reserve rooms", role.rooms, all.rooms),
        ]
        return less.compactMap { phrase, said, usual, unit in
            said.flatMap { $0 < usual ? "\(phrase) at most \(unit($0)), everybody \(unit(usual))" : nil }
        }
            + more.compactMap { phrase, said, usual, unit in
                said.flatMap { $0 > usual ? "\(phrase) by \(unit($0)), everybody by \(unit(usual))" : nil }
            } + never.compactMap { phrase, said, usual in said == false && usual ? phrase : nil }
    }

    private static func days(_ count: Int) -> String { counted(count, "day") }
    private static func reservations(_ count: Int) -> String { counted(count, "reservation") }

    private static func hours(_ seconds: Int) -> String {
        seconds % 3600 == 0 ? counted(seconds / 3600, "hour") : counted(seconds / 60, "minute")
    }

    private static func counted(_ count: Int, _ unit: String) -> String {
        count == 1 ? "1 \(unit)" : "\(count) \(unit)s"
    }
}

import Booking
import MixedZone

/// The limits as typed: numbers, and hours with a comma.
struct LimitsReading {
    let said: RoleAllowance
    /// What cannot be read.
    let problems: [FieldProblem]
    /// What is empty.
    let missing: [FieldProblem]

    init(_ typed: FormFields) {
        var (said, problems, missing) = (RoleAllowance(), [FieldProblem](), [FieldProblem]())
        func read(_ name: String, _ slug: String, _ value: (String) -> Int?) -> Int? {
            let text = typed.trimmed(name)
            if text.isEmpty {
                missing.append(FieldProblem(name, slug))
                return nil
            }
            guard let number = value(text) else {
                problems.append(FieldProblem(name, slug))
                return nil
            }
            return number
        }
        func choice(_ name: String) -> Bool? {
            let answer = ["yes": true, "no": false][typed[name]]
            if answer == nil { missing.append(FieldProblem(name, "choice")) }
            return answer
        }
        said.horizonDays = read("horizonDays", "number") { Int($0) }
        said.shortestNotice = read("shortestNotice", "hours-unreadable", HoursText.seconds)
        said.longestStay = read("longestStay", "hours-unreadable", HoursText.seconds)
        said.mostOpenReservations = read("mostOpenReservations", "number") { Int($0) }
        said.longestWeek = read("longestWeek", "hours-unreadable", HoursText.seconds)
        said.cancelUntil = read("cancelUntil", "hours-unreadable", HoursText.seconds)
        said.seats = choice("seats")
        said.rooms = choice("rooms")
        (self.said, self.problems, self.missing) = (said, problems, missing)
    }
}

extension Allowance {
    /// Nil when something is not said.
    init?(_ said: RoleAllowance) {
        guard let horizonDays = said.horizonDays, let shortestNotice = said.shortestNotice,
            let longestStay = said.longestStay, let mostOpenReservations = said.mostOpenReservations,
            let longestWeek = said.longestWeek, let cancelUntil = said.cancelUntil, let seats = said.seats,
            let rooms = said.rooms
        else { return nil }
        self.init(
            horizonDays: horizonDays,
            shortestNotice: shortestNotice,
            longestStay: longestStay,
            mostOpenReservations: mostOpenReservations,
            longestWeek: longestWeek,
            cancelUntil: cancelUntil,
            seats: seats,
            rooms: rooms
        )
    }
}

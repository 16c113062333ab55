import Booking
import MixedZone
import Support
import Testing

@testable import App

@Suite struct `A role that gets less than everybody` {
    private func findings(_ change: (inout RoleAllowance) -> Void) throws -> [String] {
        let known = try Location.example("grachtpand", name: "Grachtpand")
        var limits = RoleAllowance()
        change(&limits)
        let location = Location(
            id: known.id,
            kind: known.kind,
            name: known.name,
            area: known.area,
            timeZone: known.timeZone,
            description: known.description,
            limits: .usual,
            roleLimits: [.entrepreneur: limits],
            closedHolidays: []
        )
        return LimitExamination.findings(location).map {
            $0.replacing("Grachtpand: entrepreneur is allowed less than everybody: ", with: "")
        }
    }

    @Test func `is named with each limit that is stricter`() throws {
        let found = try findings {
            $0.horizonDays = 1
            $0.longestStay = 5400
            $0.longestWeek = 28_800
            $0.mostOpenReservations = 2
            $0.shortestNotice = 3600
            $0.cancelUntil = 172_800
            $0.rooms = false
        }
        #expect(
            found == [
                "reserves ahead at most 1 day, everybody 21 days.",
                "has at a time at most 2 reservations, everybody 6 reservations.",
                "stays at most 90 minutes, everybody 24 hours.",
                "has in a week at most 8 hours, everybody 168 hours.",
                "must reserve beforehand by 1 hour, everybody by 0 hours.",
                "must cancel beforehand by 48 hours, everybody by 24 hours.", "cannot reserve rooms.",
            ]
        )
    }

    @Test func `is not one that gets the same or more`() throws {
        let found = try findings {
            $0.horizonDays = 60
            $0.cancelUntil = 0
            $0.mostOpenReservations = 6
            $0.seats = true
        }
        #expect(found == [])
    }
}

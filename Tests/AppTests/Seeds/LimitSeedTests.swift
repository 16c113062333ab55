import Booking
import Foundation
import MixedZone
import Testing

@testable import App

@Suite struct `Limits in a seed` {
    let now = SeedFiles.instant("2026-11-24 10:00")

    @Test func `are what is usual where nothing is said`() throws {
        let zijlpoort = try places()[0].location
        #expect(
            zijlpoort.limits == Allowance(horizonDays: 35, mostOpenReservations: 8, cancelUntil: 86_400)
        )
        #expect(zijlpoort.limits(for: [.civilServant]).horizonDays == 60)
    }

    @Test func `are all read, and all written again`() throws {
        let rules = try JSONValue(
            Data(
                """
                {"cancelUntilHours": 2, "horizonDays": 10, "maxOpenReservations": 3, "shortestNoticeHours": 1.5,
                 "longestStayHours": 8, "longestWeekHours": 16.25, "seats": false, "rooms": true,
                 "roles": [{"role": "editor", "seats": true, "longestStayHours": 12, "cancelUntilHours": 0}]}
                """.utf8
            )
        )
        let seed = try ZoneSeed.read(SeedFiles.haarlem("locations[0].rules", rules), seededAt: now)
        let location = seed.places[0].location
        #expect(
            location.limits
                == Allowance(
                    horizonDays: 10,
                    shortestNotice: 5400,
                    longestStay: 28_800,
                    mostOpenReservations: 3,
                    longestWeek: 58_500,
                    cancelUntil: 7200,
                    seats: false
                )
        )
        var editor = RoleAllowance()
        (editor.seats, editor.longestStay, editor.cancelUntil) = (true, 43_200, 0)
        #expect(location.roleLimits == [.editor: editor])
        #expect(try ZoneSeed.read(Data(seed.json.text.utf8), seededAt: now) == seed)
    }

    @Test func `a room may be let by the hour`() throws {
        let places = try places()
        #expect(
            places[0].rooms.map(\.room.terms) == [
                nil, nil,
                RoomTerms(
                    capacity: 8,
                    preparation: 0,
                    clearing: 900,
                    needsApproval: false,
                    layouts: [.boardroom, .circle]
                ),
            ]
        )
        #expect(places[1].rooms.map { $0.room.terms?.needsApproval } == [nil, true])
    }

    private func places() throws -> [PlaceSeed] {
        try ZoneSeed.read(SeedFiles.haarlem(), seededAt: now).places
    }
}

import Booking
import MixedZone
import Support
import Testing

@Suite struct `What a role may reserve` {
    /// Everybody's limits with a number of its own in every field.
    private let everybody = Allowance(
        horizonDays: 21,
        shortestNotice: 3600,
        longestStay: 4 * 3600,
        mostOpenReservations: 6,
        longestWeek: 16 * 3600,
        cancelUntil: 86_400,
        seats: true,
        rooms: false
    )

    /// One field of the limits as a role says it twice: less generous and more.
    struct Field: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let say: @Sendable (inout RoleAllowance, Bool) -> Void
        let shows: @Sendable (Allowance, _ isGenerous: Bool) -> Bool

        static let all = [
            Field(testDescription: "horizonDays") {
                $0.horizonDays = $1 ? 90 : 7
            } shows: {
                $0.horizonDays == ($1 ? 90 : 7)
            },
            Field(testDescription: "shortestNotice") {
                $0.shortestNotice = $1 ? 0 : 7200
            } shows: {
                $0.shortestNotice == ($1 ? 0 : 7200)
            },
            Field(testDescription: "longestStay") {
                $0.longestStay = $1 ? 28_800 : 7200
            } shows: {
                $0.longestStay == ($1 ? 28_800 : 7200)
            },
            Field(testDescription: "mostOpenReservations") {
                $0.mostOpenReservations = $1 ? 20 : 2
            } shows: {
                $0.mostOpenReservations == ($1 ? 20 : 2)
            },
            Field(testDescription: "longestWeek") {
                $0.longestWeek = $1 ? 144_000 : 28_800
            } shows: {
                $0.longestWeek == ($1 ? 144_000 : 28_800)
            },
            Field(testDescription: "cancelUntil") {
                $0.cancelUntil = $1 ? 0 : 172_800
            } shows: {
                $0.cancelUntil == ($1 ? 0 : 172_800)
            },
            Field(testDescription: "seats") {
                $0.seats = $1
            } shows: {
                $0.seats == $1
            },
            Field(testDescription: "rooms") {
                $0.rooms = $1
            } shows: {
                $0.rooms == $1
            },
        ]

        func said(isGenerous: Bool) -> RoleAllowance {
            var limits = RoleAllowance()
            say(&limits, isGenerous)
            return limits
        }
    }

    @Test(arguments: Field.all) func `replaces what holds for everybody, looser or stricter`(field: Field) {
        for isGenerous in [true, false] {
            let limits = everybody.with([.freelancer: field.said(isGenerous: isGenerous)], for: [.freelancer])
            #expect(field.shows(limits, isGenerous))
        }
    }

    @Test(arguments: Field.all) func `is the most generous of what several roles say`(field: Field) {
        let said: [Role: RoleAllowance] = [
            .freelancer: field.said(isGenerous: false), .host: field.said(isGenerous: true),
        ]
        #expect(field.shows(everybody.with(said, for: [.freelancer, .host]), true))
    }

    @Test(arguments: Field.all) func `says nothing of somebody who does not hold it`(field: Field) {
        #expect(everybody.with([.host: field.said(isGenerous: true)], for: [.freelancer]) == everybody)
        #expect(everybody.with([.host: field.said(isGenerous: false)], for: []) == everybody)
    }

    @Test func `leaves the fields of which it says nothing as they are for everybody`() {
        var limits = RoleAllowance()
        limits.horizonDays = 90
        var expected = everybody
        expected.horizonDays = 90
        #expect(everybody.with([.alderman: limits], for: [.alderman]) == expected)
    }

    @Test func `is stricter for a role also where another role says nothing of it`() {
        var strict = RoleAllowance()
        strict.mostOpenReservations = 1
        var other = RoleAllowance()
        other.horizonDays = 90
        let limits = everybody.with([.resident: strict, .host: other], for: [.resident, .host])
        #expect(limits.mostOpenReservations == 1)
        #expect(limits.horizonDays == 90)
    }

    @Test func `comes back from the file as it was said`() async throws {
        let zone = try TestStore.fresh()
        try await zone.setUp()
        var limits = RoleAllowance()
        limits.longestWeek = 28_800
        limits.rooms = false
        let place = try Location.example(
            "grachtpand",
            name: "Grachtpand",
            limits: everybody,
            roleLimits: [.resident: limits]
        )
        _ = try await zone.store.furnish(place)
        let stored = try await zone.store.read { try Location.find("grachtpand", $0) }
        #expect(stored == place)
    }
}

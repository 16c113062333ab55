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

        init<Value: Equatable & Sendable>(
            _ name: String,
            _ said: any WritableKeyPath<RoleAllowance, Value?> & Sendable,
            _ shown: any KeyPath<Allowance, Value> & Sendable,
            strict: Value,
            generous: Value
        ) {
            testDescription = name
            say = { $0[keyPath: said] = $1 ? generous : strict }
            shows = { $0[keyPath: shown] == ($1 ? generous : strict) }
        }

        static let all = [
            Field("horizonDays", \.horizonDays, \.horizonDays, strict: 7, generous: 90),
            Field("shortestNotice", \.shortestNotice, \.shortestNotice, strict: 7200, generous: 0),
            Field("longestStay", \.longestStay, \.longestStay, strict: 7200, generous: 28_800),
            Field(
                "mostOpenReservations",
                \.mostOpenReservations,
                \.mostOpenReservations,
                strict: 2,
                generous: 20
            ),
            Field("longestWeek", \.longestWeek, \.longestWeek, strict: 28_800, generous: 144_000),
            Field("cancelUntil", \.cancelUntil, \.cancelUntil, strict: 172_800, generous: 0),
            Field("seats", \.seats, \.seats, strict: false, generous: true),
            Field("rooms", \.rooms, \.rooms, strict: false, generous: true),
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

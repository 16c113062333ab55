import Booking
import MixedZone

extension Scene.Site {
    /// Eight seats: four in a room that everybody may have by the hour, two in one that a host gives, two in one that
    /// is not let.
    static func canal(in zone: CivilZone, since first: CivilDay, _ random: inout SplitMix64) throws -> Self {
        Self(
            location: location("gracht", .workplace, zone, .made(&random), .made(&random)),
            rules: try OpeningRule.canal(since: first),
            rooms: [
                room("gracht-zaal", x: 0, seats: 1...4, terms(10, approval: false, &random)),
                room("gracht-stil", x: 700, seats: 5...6, terms(4, approval: true, &random)),
                room("gracht-hal", x: 1500, seats: 7...8, nil),
            ]
        )
    }

    /// Four seats in one room, in another time zone.
    static func harbour(in zone: CivilZone, since first: CivilDay, _ random: inout SplitMix64) throws -> Self
    {
        Self(
            location: location("haven", .workplace, zone, .made(&random), .made(&random)),
            rules: try OpeningRule.harbour(since: first),
            rooms: [room("haven-loods", x: 0, seats: 1...4, terms(6, approval: random.chance(50), &random))]
        )
    }

    /// A place for meetings, where nobody reserves.
    static func square(in zone: CivilZone, since first: CivilDay) throws -> Self {
        Self(
            location: location("plein", .venue, zone, .usual, [:]),
            rules: try OpeningRule.canal(since: first),
            rooms: [room("plein-tent", x: 0, seats: 1...1, nil)]
        )
    }

    private static func terms(_ most: Int, approval: Bool, _ random: inout SplitMix64) -> RoomTerms {
        RoomTerms(
            capacity: most,
            preparation: random.one(0, 900, 1800),
            clearing: random.one(0, 600, 1800, 3600),
            needsApproval: approval,
            layouts: []
        )
    }

    private static func room(
        _ id: String,
        x: Int,
        seats: ClosedRange<Int>,
        _ terms: RoomTerms?
    ) -> Scene.Furnished {
        let plan = RoomPlan(x: x, y: 0, width: 600, depth: 400, windows: [], doors: [], tables: [])
        let all = seats.map { number in
            AddRoom.NewSeat(
                number: number,
                x: 60 + (number * 170) % 500,
                y: 40 + (number * 110) % 350,
                direction: 0,
                theme: nil,
                features: number % 3 == 0 ? [.monitor] : number % 3 == 1 ? [.quiet] : []
            )
        }
        return Scene.Furnished(room: Room(id: id, name: .nothing, plan: plan, terms: terms), seats: all)
    }

    private static func location(
        _ id: String,
        _ kind: Location.Kind,
        _ zone: CivilZone,
        _ limits: Allowance,
        _ roles: [Role: RoleAllowance]
    ) -> Location {
        Location(
            id: id,
            kind: kind,
            name: id,
            area: "centrum",
            timeZone: zone,
            description: LocationDescription(
                street: "",
                postcode: "",
                town: "",
                intro: .nothing,
                arrival: .nothing,
                facilities: [],
                photoCredit: ""
            ),
            limits: limits,
            roleLimits: roles,
            closedHolidays: [.goodFriday, .easterMonday]
        )
    }
}

public import Booking
public import MixedZone

extension Location {
    /// The invented place before it has rooms.
    public static func example(
        _ id: String,
        name: String,
        clock: String = "Europe/Amsterdam",
        limits: Allowance = .usual,
        roleLimits: [Role: RoleAllowance] = [:]
    ) throws -> Location {
        guard let zone = CivilZone(identifier: clock) else { throw Misspelled(text: clock) }
        let nothing = Bilingual(nl: "", en: "")
        return Location(
            id: id,
            kind: .workplace,
            name: name,
            area: "centrum",
            timeZone: zone,
            description: LocationDescription(
                street: "Gracht 1",
                postcode: "0000 AA",
                town: "Voorbeeldstad",
                intro: nothing,
                arrival: nothing,
                facilities: [],
                photoCredit: ""
            ),
            limits: limits,
            roleLimits: roleLimits,
            closedHolidays: [.christmasDay, .secondChristmasDay]
        )
    }
}

extension Location {
    /// A place of which everything is told in the same words.
    public static func told(_ id: String, _ text: Bilingual) throws -> Location {
        let known = try example(id, name: text.nl)
        return Location(
            id: id,
            kind: .workplace,
            name: text.nl,
            area: known.area,
            timeZone: known.timeZone,
            description: LocationDescription(
                street: text.nl,
                postcode: "0000 AA",
                town: text.nl,
                intro: text,
                arrival: text,
                facilities: [],
                photoCredit: ""
            ),
            limits: .usual,
            closedHolidays: []
        )
    }
}

extension Room {
    static func examples(of location: String) -> [(Room, [AddRoom.NewSeat])] {
        [
            room("\(location)-zaal", Bilingual(nl: "Zaal", en: "Hall"), x: 0, seats: 1...4) { number in
                number == 1 ? [.monitor] : []
            },
            room("\(location)-stil", Bilingual(nl: "Stille kamer", en: "Quiet room"), x: 800, seats: 5...6) {
                _ in
                [.quiet]
            },
        ]
    }

    private static func room(
        _ id: String,
        _ name: Bilingual,
        x: Int,
        seats: ClosedRange<Int>,
        features: (Int) -> Set<SeatFeature>
    ) -> (Room, [AddRoom.NewSeat]) {
        let plan = RoomPlan(x: x, y: 0, width: 700, depth: 400, windows: [], doors: [], tables: [])
        let places = seats.map { number in
            AddRoom.NewSeat(
                number: number,
                x: 100 + (number - seats.lowerBound) * 120,
                y: 200,
                direction: 0,
                theme: nil,
                features: features(number)
            )
        }
        return (Room(id: id, name: name, plan: plan), places)
    }
}

extension OpeningRule {
    /// Its hours, valid from a first day on.
    public static func examples(since first: String = "2026-01-01") throws -> [OpeningRule] {
        let parts = [
            try part(.morning, "09:00", "13:00"), try part(.afternoon, "13:00", "17:00"),
            try part(.day, "09:00", "17:00"),
        ]
        let late = parts + [try part(.evening, "18:00", "22:00")]
        return [
            try rule(weekday: 2, since: first, opens: "08:30", closes: "22:00", late),
            try rule(weekday: 4, since: first, opens: "08:30", closes: "17:30", parts),
        ]
    }

    private static func rule(
        weekday: Int,
        since first: String,
        opens: String,
        closes: String,
        _ parts: [DayPartHours]
    ) throws -> OpeningRule {
        guard let from = CivilDay(first) else { throw Misspelled(text: first) }
        let hours = OpeningHours(opens: try minute(opens), closes: try minute(closes), parts: parts)
        return OpeningRule(weekday: weekday, validFrom: from, validUntil: nil, hours: hours)
    }

    private static func part(_ part: DayPart, _ starts: String, _ ends: String) throws -> DayPartHours {
        DayPartHours(part: part, starts: try minute(starts), ends: try minute(ends))
    }

    private static func minute(_ text: String) throws -> MinuteOfDay {
        guard let minute = MinuteOfDay(text) else { throw Misspelled(text: text) }
        return minute
    }
}

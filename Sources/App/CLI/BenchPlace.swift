import Booking
import MixedZone

/// The place of the benchmark's zone.
enum BenchPlace {
    static func location(_ id: String, horizon: Int) -> Location {
        let text = Bilingual(nl: "Een zaal om te meten.", en: "A hall for measuring.")
        return Location(
            id: id,
            kind: .workplace,
            name: "Zaal",
            area: "gemeente",
            timeZone: .amsterdam,
            description: LocationDescription(
                street: "Meetstraat 1",
                postcode: "1234 AB",
                town: "Meten",
                intro: text,
                arrival: text,
                facilities: [],
                photoCredit: ""
            ),
            limits: Allowance(horizonDays: horizon, mostOpenReservations: 1_000_000, cancelUntil: 0),
            closedHolidays: []
        )
    }

    /// Ten rows of tables, ten seats each; every third seat offers something.
    static func room(in location: String, seats: Int) -> AddRoom {
        let features: [SeatFeature] = [.monitor, .quiet, .standingDesk]
        let tables = (0..<10).map { row in
            RoomPlan.Table(key: "t\(row)", x: 100, y: 100 + row * 180, width: 1600, depth: 80, theme: nil)
        }
        return AddRoom(
            location: location,
            room: Room(
                id: "\(location)-zaal",
                name: Bilingual(nl: "Zaal", en: "Hall"),
                plan: RoomPlan(x: 0, y: 0, width: 1800, depth: 2000, windows: [], doors: [], tables: tables)
            ),
            seats: (0..<seats).map { number in
                AddRoom.NewSeat(
                    number: number + 1,
                    x: 180 + number % 10 * 160,
                    y: 220 + number / 10 * 180,
                    direction: 0,
                    theme: nil,
                    features: number % 3 == 0 ? [features[number / 3 % 3]] : []
                )
            }
        )
    }

    static func rule(_ weekday: Int, from day: CivilDay) throws -> OpeningRule {
        guard
            let opens = MinuteOfDay(hour: 8, minute: 0), let noon = MinuteOfDay(hour: 12, minute: 0),
            let evening = MinuteOfDay(hour: 17, minute: 0), let closes = MinuteOfDay(hour: 22, minute: 0)
        else { throw CommandFailure(.fault, "the hours of the benchmark are no hours") }
        return OpeningRule(
            weekday: weekday,
            validFrom: day,
            validUntil: nil,
            hours: OpeningHours(
                opens: opens,
                closes: closes,
                parts: [
                    DayPartHours(part: .morning, starts: opens, ends: noon),
                    DayPartHours(part: .afternoon, starts: noon, ends: evening),
                    DayPartHours(part: .evening, starts: evening, ends: closes),
                ]
            )
        )
    }
}

import Booking
import MixedZone

/// Years of reservations that lie in the past, made by the same commands on a clock that only moves forward.
///
/// Nobody comes on any of them, so that each ends as history by the clock's own work; what is kept for some days only is
/// gone, as in a zone that was served all those nights.
struct BenchHistory: Sendable {
    let store: Store
    let clock: ScenarioClock
    let seats: [Seat.ID]
    let members: [Member.ID]
    let parts: [DayPart]

    /// Of the 300 places that a day has.
    static let eachDay = 110

    /// The days that so many reservations fill.
    static func days(of count: Int) -> Int { (count + eachDay - 1) / eachDay }

    /// Fills the days before the last one, which stays free.
    ///
    /// Throws what the commands throw.
    func fill(_ count: Int, before last: CivilDay) async throws {
        let (zone, retention) = (CivilZone.amsterdam, ApplyRetention(modules: ZoneModules.all))
        for number in 0..<Self.days(of: count) {
            let day = last.adding(days: number - Self.days(of: count))
            clock.move(to: zone.interval(of: day.adding(days: -1)).end - 3600)
            let most = min(Self.eachDay, count - number * Self.eachDay)
            try await withThrowingTaskGroup(of: Void.self) { group in
                for place in 0..<most {
                    let member = members[(number * Self.eachDay + place) % members.count]
                    let command = BookSeat(
                        .seat(seats[place % seats.count]),
                        day: day,
                        part: parts[place / seats.count % parts.count]
                    )
                    group.addTask { _ = try await store.perform(command, as: .member(member)) }
                }
                try await group.waitForAll()
            }
            clock.move(to: zone.interval(of: day).end)
            try await store.catchUp(MarkNoShows.self)
            while try await store.keep(retention) == ApplyRetention.batch {}
        }
        _ = try await store.keep(MarkAllSent())
    }
}

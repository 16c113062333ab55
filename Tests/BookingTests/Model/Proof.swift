import Booking
import MixedZone

/// Many episodes, and what they have to meet to prove anything.
enum Proof {
    /// Runs two episodes at a time; throws the first failure.
    static func run(_ seeds: [UInt64], steps: Int) async throws -> Tally {
        try await withThrowingTaskGroup(of: Tally.self) { group in
            var waiting = seeds.makeIterator()
            for _ in 0..<2 {
                if let seed = waiting.next() {
                    group.addTask { try await Episode(seed: seed, steps: steps).run() }
                }
            }
            var all = Tally()
            while let tally = try await group.next() {
                all.add(tally)
                if let seed = waiting.next() {
                    group.addTask { try await Episode(seed: seed, steps: steps).run() }
                }
            }
            return all
        }
    }

    /// Every reason for which a time, seat, room or change is refused.
    static let reachable: Set<String> = Set(admission.map(\.slug) + change.map(\.slug))

    private static let admission: [NotAdmitted] = {
        let (day, noon) = (CivilDay.earliest, MinuteOfDay.startOfDay)
        return [
            .notAWorkplace, .past, .nearlyOver, .beyondHorizon(last: day), .closed(.noLonger), .noSuchPart,
            .skippedByClock,
            .tooManyOpen(most: 0), .outsideHours(opens: noon, closes: noon), .notOnTheGrid,
            .tooSoon(notice: 0), .askedTooLate,
            .tooLong(most: 0), .weekIsFull(most: 0), .seatsNotForYou, .roomsNotForYou, .roomNotLet,
            .tooManyPeople(most: 0), .roomTaken, .outOfService(from: day), .nobodyToSitNear, .seatTaken,
            .full, .memberBusy,
        ]
    }()

    private static let change: [NotChanged] = [
        .cancelledAlready, .begun, .over, .declined, .notLater, .notEarlier,
        .tooLate(deadline: Instant(seconds: 0)),
    ]
}

import Booking
import GRDB
import MixedZone
import Support
import Testing

/// Sixteen at once, in four ways, for one room hour or a seat inside it, on disk.
@Suite struct `A race for one room` {
    @Test(arguments: 0..<12) func `has one winner, whatever the others try`(round: Int) async throws {
        let race = try await start()
        let attempts = try await race.attempts().rotated(by: round)
        let outcomes = await withTaskGroup(of: Outcome.self) { group in
            for attempt in attempts { group.addTask { await race.outcome(of: attempt) } }
            return await group.reduce(into: [Outcome]()) { $0.append($1) }
        }
        let won = outcomes.filter { $0.refusal == nil }
        #expect(won.count == 1)
        for lost in outcomes where lost.refusal != nil {
            #expect(lost.refusal == .roomTaken || lost.refusal == .seatTaken)
        }
        #expect(try await race.overlaps() == 0)
        #expect(try await race.holders() == 1)
    }

    private struct Outcome: Sendable {
        /// Nil for the winner.
        let refusal: NotAdmitted?
    }

    private typealias Attempt = @Sendable () async throws -> Void

    private struct Race: Sendable {
        let door: Door
        let seated: [(Person, Reservation.ID)]
        let meeting: [(Person, Reservation.ID)]

        func outcome(of attempt: Attempt) async -> Outcome {
            do {
                try await attempt()
                return Outcome(refusal: nil)
            } catch {
                return Outcome(refusal: error as? NotAdmitted ?? .past)
            }
        }

        /// Five want the room, six a seat in it, four move onto that seat, and one stays longer in the room.
        func attempts() async throws -> [Attempt] {
            let day = try CivilDay(Door.tuesday).orThrow(Door.tuesday)
            let seat = SeatChoice.seat(try door.places.seat(7))
            let rooms: [Attempt] = (0..<5).map { number in
                { _ = try await door.meet("14:00", "15:00", as: Race.person(number)) }
            }
            let seats: [Attempt] = (5..<11).map { number in
                {
                    let wish = BookSeat(seat, day: day, part: .afternoon)
                    _ = try await door.zone.perform(wish, as: Race.person(number))
                }
            }
            let moves: [Attempt] = seated.map { person, id in
                {
                    let move = MoveReservation(id, to: seat, day: day, part: .afternoon)
                    _ = try await door.zone.perform(move, as: person)
                }
            }
            let longer: [Attempt] = meeting.map { person, id in
                { try await door.extend(id, until: "14:30", as: person) }
            }
            return rooms + seats + moves + longer
        }

        static func person(_ number: Int) -> Person { Person("Bezoeker\(number) Nummer\(number)", .resident) }

        /// Pairs of claims of one subject that overlap.
        func overlaps() async throws -> Int {
            try await door.zone.store.read { db in
                try Int.fetchOne(
                    db,
                    sql: """
                        SELECT count(*) FROM claims AS one JOIN claims AS other
                        ON one.subject_id = other.subject_id AND one.id < other.id
                            AND one.starts_at < other.ends_at AND other.starts_at < one.ends_at
                        """
                ) ?? 0
            }
        }

        /// Reservations that have seat 7 or the room at a quarter past two.
        func holders() async throws -> Int {
            let moment = try amsterdam("2026-11-24 14:15")
            let seat = try door.places.seat(7)
            return try await door.zone.store.read { db in
                try Int.fetchOne(
                    db,
                    sql: """
                        SELECT count(DISTINCT reservation_id) FROM claims
                        WHERE subject_id IN (?, ?) AND starts_at <= ? AND ends_at > ?
                        """,
                    arguments: [seat, Places.studio, moment, moment]
                ) ?? 0
            }
        }
    }

    /// Four sit elsewhere in the afternoon, and one meets in the studio until twelve.
    private func start() async throws -> Race {
        let zone = try TestStore.onDisk(at: "2026-11-20 12:00")
        let door = Door(zone: zone, places: try await zone.store.letRooms(zone.furnish()))
        for number in 0..<11 { _ = try await zone.id(of: Race.person(number)) }
        var seated: [(Person, Reservation.ID)] = []
        for number in 11..<15 {
            let person = Race.person(number)
            seated.append((person, try await door.book(number - 10, .afternoon, as: person)))
        }
        let last = Race.person(15)
        let meeting = [(last, try await door.meet("10:00", "12:00", as: last))]
        return Race(door: door, seated: seated, meeting: meeting)
    }
}

extension Array {
    /// The same elements, beginning with another one.
    fileprivate func rotated(by count: Int) -> [Element] {
        Array(self[(count % self.count)...] + self[..<(count % self.count)])
    }
}

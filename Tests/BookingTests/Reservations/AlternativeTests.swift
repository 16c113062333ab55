import Booking
import MixedZone
import Support
import Testing

@Suite struct `Offering alternatives` {
    @Test func `near seats at the same time come first, then another part of the day`() async throws {
        let (zone, places) = try await opened()
        let found = try await alternatives(zone, seat: places.seat(3), for: .anna)
        #expect(found.count == 3)
        #expect(found.prefix(2).map(\.seatNumber) == [3, 2])
        #expect(found.prefix(2).allSatisfy { $0.part == .morning })
        #expect(found.last?.part != .morning)
    }

    @Test func `each can be reserved at once`() async throws {
        let (zone, places) = try await opened()
        _ = try await zone.perform(
            BookSeat(.seat(places.seat(3)), day: day("2026-11-24"), part: .morning),
            as: .bilal
        )
        for other in try await alternatives(zone, seat: places.seat(3), for: .anna) {
            let id = try await zone.perform(
                BookSeat(.seat(other.seat), day: other.day, part: other.part),
                as: .anna
            )
            _ = try await zone.perform(CancelReservation(id), as: .anna)
        }
    }

    @Test func `nothing is offered at a time at which the member is busy`() async throws {
        let (zone, places) = try await opened()
        _ = try await zone.perform(
            BookSeat(.seat(places.seat(1)), day: day("2026-11-24"), part: .day),
            as: .anna
        )
        let found = try await alternatives(zone, seat: places.seat(3), for: .anna)
        #expect(found.allSatisfy { $0.part == .evening || $0.day > (try? day("2026-11-24")) ?? .earliest })
        #expect(found.count == 3)
    }

    @Test func `a full day leads to the next open days`() async throws {
        let (zone, places) = try await opened()
        for number in 1...6 {
            _ = try await zone.perform(
                BookSeat(.seat(places.seat(number)), day: day("2026-11-26"), part: .day),
                as: Person("Volk\(number) Nummer\(number)", .resident)
            )
        }
        let wish = Alternative.Wish(
            location: places.location.id,
            seat: try places.seat(3),
            feature: nil,
            day: try day("2026-11-26"),
            part: .day
        )
        let found = try await zone.store.read { try Alternative.find(wish, for: nil, at: zone.clock.now, $0) }
        #expect(found.map(\.day.description) == ["2026-12-01", "2026-12-03", "2026-12-08"])
    }

    @Test func `a rare feature that is taken for days on end is offered further on`() async throws {
        let (zone, places) = try await opened()
        for (number, each) in ["2026-11-24", "2026-11-26", "2026-12-01", "2026-12-03"].enumerated() {
            _ = try await zone.perform(
                BookSeat(.seat(places.seat(1)), day: day(each), part: .day),
                as: Person("Volk\(number) Nummer\(number)", .resident)
            )
        }
        let wish = Alternative.Wish(
            location: places.location.id,
            seat: nil,
            feature: .monitor,
            day: try day("2026-11-24"),
            part: .morning
        )
        let found = try await zone.store.read { try Alternative.find(wish, for: nil, at: zone.clock.now, $0) }
        #expect(found.map(\.seatNumber) == [1, 1, 1])
        #expect(found.map(\.day.description) == ["2026-11-24", "2026-12-08", "2026-12-10"])
        #expect(found.first?.part == .evening)
    }

    @Test(arguments: ["2026-11-19", "2027-03-18"])
    func `a day that is over or too far ahead leads to days that can be had`(far: String) async throws {
        let (zone, places) = try await opened()
        let wish = Alternative.Wish(
            location: places.location.id,
            seat: try places.seat(3),
            feature: nil,
            day: try day(far),
            part: .morning
        )
        let found = try await zone.store.read { try Alternative.find(wish, for: nil, at: zone.clock.now, $0) }
        let nearest = ["2026-11-24", "2026-11-26", "2026-12-01"]
        let last = ["2026-12-10", "2026-12-08", "2026-12-03"]
        #expect(found.map(\.day.description) == (far < "2026-11-23" ? nearest : last))
    }

    private func opened() async throws -> (TestStore, Places) {
        let zone = try TestStore.fresh(at: "2026-11-23 10:00")
        return (zone, try await zone.furnish())
    }

    private func alternatives(
        _ zone: TestStore,
        seat: Seat.ID,
        for person: Person
    ) async throws -> [Alternative] {
        let member = try await zone.id(of: person)
        let wish = Alternative.Wish(
            location: "grachtpand",
            seat: seat,
            feature: nil,
            day: try day("2026-11-24"),
            part: .morning
        )
        return try await zone.store.read { try Alternative.find(wish, for: member, at: zone.clock.now, $0) }
    }
}

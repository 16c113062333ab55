import MixedZone
import Support
import Testing

@testable import Booking

@Suite struct `What a reservation is made for` {
    /// Stands in for a command of another module.
    struct TieInTests: Command {
        static let name = "tie-in-tests"
        static let permission = Permission.operators
        static let module = Module(name: "tests", migrations: [], commands: [TieInTests.self], retention: [:])

        let reservation: Reservation.ID

        func run(in transaction: Transaction) throws -> Done {
            try transaction.record(Subject("reservation", reservation))
            try Occasion("session", "een:twee").tie(reservation, in: transaction)
            return Done()
        }
    }

    @Test func `is kept with it, and finds it again`() async throws {
        let zone = try TestStore.fresh(modules: [Module].all + [TieInTests.module])
        let places = try await zone.furnish()
        let day = try #require(CivilDay("2026-11-26"))
        let seat = BookSeat(.seat(try places.seat(1)), day: day, part: .morning)
        let id = try await zone.perform(seat, as: .anna)
        #expect(try await zone.store.read { try Reservation.find(id, $0)?.occasion } == nil)
        _ = try await zone.store.perform(TieInTests(reservation: id), as: .atCommandLine)
        let occasion = Occasion("session", "een:twee")
        #expect(try await zone.store.read { try Reservation.find(id, $0)?.occasion } == occasion)
        #expect(try await zone.store.read { try occasion.reservations($0).map(\.id) } == [id])
        #expect(try await zone.store.read { try Occasion("session", "een").reservations($0) } == [])
    }
}

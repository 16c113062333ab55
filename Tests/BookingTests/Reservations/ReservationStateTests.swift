import Booking
import GRDB
import MixedZone
import Support
import Testing

@Suite struct `The states of a reservation` {
    @Test func `the declared graph and the table of edges are the same`() async throws {
        let zone = try TestStore.fresh()
        let stored = try await zone.store.read { db in
            try Row.fetchAll(db, sql: "SELECT from_state, to_state FROM reservation_edges").map { row in
                "\(row[0] as String) → \(row[1] as String)"
            }
        }
        let declared = ReservationState.allCases.flatMap { state in
            state.next.map { "\(state.rawValue) → \($0.rawValue)" }
        }
        #expect(Set(stored) == Set(declared))
    }

    @Test func `an undeclared move cannot be stored, with raw SQL either`() async throws {
        let folder = try TemporaryFolder()
        let zone = try TestStore.onDisk(at: "2026-11-23 10:00", folder: folder)
        let places = try await zone.furnish()
        let id = try await zone.perform(
            BookSeat(.seat(places.seat(1)), day: day("2026-11-24"), part: .day),
            as: .anna
        )
        let raw = try DatabaseQueue(path: folder.file(TestStore.fileName))
        for from in ReservationState.allCases {
            for to in ReservationState.allCases where from != to {
                let isAccepted = try await raw.write { db -> Bool in
                    try db.execute(sql: "DROP TRIGGER reservations_follow_edges")
                    try db.execute(sql: "UPDATE reservations SET state = ?", arguments: [from.rawValue])
                    try db.execute(sql: trigger)
                    do {
                        try db.execute(
                            sql: "UPDATE reservations SET state = ? WHERE id = ?",
                            arguments: [to.rawValue, id]
                        )
                        return true
                    } catch let error as DatabaseError {
                        #expect(error.brokenRule == "reservation.undeclared-move")
                        return false
                    }
                }
                #expect(isAccepted == from.next.contains(to), "\(from) to \(to)")
            }
        }
    }

    private var trigger: String {
        """
        CREATE TRIGGER reservations_follow_edges BEFORE UPDATE OF state ON reservations
        WHEN NEW.state <> OLD.state AND NOT EXISTS (
            SELECT 1 FROM reservation_edges WHERE from_state = OLD.state AND to_state = NEW.state
        )
        BEGIN SELECT RAISE(ABORT, 'reservation.undeclared-move'); END
        """
    }
}

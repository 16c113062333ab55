import Booking
import GRDB
import MixedZone
import Support

/// Whether book and store tell the same: every reservation, and everything that is held.
enum Comparison {
    /// What differs, a line each; empty when nothing does.
    static func differences(_ book: PaperBook, _ real: RealZone) async throws -> [String] {
        let names = StoredNames(real)
        return try await real.zone.store.read { db in
            let reservations = try Row.fetchAll(db, sql: "SELECT * FROM reservations")
            let claims = try Row.fetchAll(db, sql: "SELECT * FROM claims ORDER BY subject_id, starts_at")
            return overlaps(claims) + differences(book.written, Set(reservations.map(names.reservation)))
                + differences(book.holding, Set(claims.map(names.claim)))
        }
    }

    private static func overlaps(_ claims: [Row]) -> [String] {
        zip(claims, claims.dropFirst()).compactMap { first, next in
            let (one, other): (String, String) = (first["subject_id"], next["subject_id"])
            let (end, start): (Int, Int) = (first["ends_at"], next["starts_at"])
            return one == other && start < end ? "two hold \(one) at \(start)" : nil
        }
    }

    private static func differences(_ book: Set<String>, _ store: Set<String>) -> [String] {
        book.subtracting(store).sorted().map { "only in the book:  \($0)" }
            + store.subtracting(book).sorted().map { "only in the store: \($0)" }
    }
}

/// Rows of the store, told with the numbers of the book.
private struct StoredNames: Sendable {
    private let people: [String: Int]
    private let chairs: [String: Chair]
    private let lines: [String: Int]

    init(_ real: RealZone) {
        people = Dictionary(uniqueKeysWithValues: real.members.enumerated().map { ("\($1)", $0) })
        chairs = Dictionary(uniqueKeysWithValues: real.chairs.map { ("\($1)", $0) })
        lines = Dictionary(uniqueKeysWithValues: real.made.enumerated().map { ("\($1)", $0) })
    }

    func reservation(_ row: Row) -> String {
        let seat = (row["seat_id"] as String?).flatMap { chairs[$0]?.number }
        let (id, state, kind): (String, String, String) = (row["id"], row["state"], row["kind"])
        let (location, day): (String, String) = (row["location_id"], row["day"])
        let (room, part, guest): (String?, String?, String?) = (
            row["room_id"], row["part"], row["guest_name"]
        )
        let (start, end, made): (Int, Int, Int) = (row["starts_at"], row["ends_at"], row["created_at"])
        return [
            "#\(lines[id] ?? -1)", state, location, seat.map(String.init) ?? room ?? "-", day, part ?? "-",
            "\(start)-\(end)", "asked \((row["asked_until"] as Int?) ?? 0)",
            "member \(person(row["member_id"]))", "by \(person(row["booked_by"]))", kind,
            guest ?? "-", "at \(made)",
        ].joined(separator: " ")
    }

    func claim(_ row: Row) -> String {
        let (id, subject): (String, String) = (row["reservation_id"], row["subject_id"])
        let (start, end): (Int, Int) = (row["starts_at"], row["ends_at"])
        let chair = chairs[subject].map { "\($0.location) \($0.number)" }
        let name = chair ?? people[subject].map { "member \($0)" } ?? subject
        return "#\(lines[id] ?? -1) holds \(name) \(start)-\(end)"
    }

    private func person(_ id: String?) -> Int { id.flatMap { people[$0] } ?? -1 }
}

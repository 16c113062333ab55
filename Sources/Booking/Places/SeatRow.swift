internal import GRDB
internal import MixedZone

/// Writes a seat with its features.
enum SeatRow {
    static func insert(
        _ seat: AddRoom.NewSeat,
        in room: String,
        at location: String,
        _ transaction: Transaction
    ) throws -> Seat.ID {
        let id = Seat.ID.random(at: transaction.now)
        try transaction.db.execute(
            sql: """
                INSERT INTO seats (id, location_id, room_id, number, x, y, direction, theme_id)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [id, location, room, seat.number, seat.x, seat.y, seat.direction, seat.theme]
        )
        try write(seat.features, of: id, transaction.db)
        return id
    }

    /// Replaces the features.
    static func write(_ features: Set<SeatFeature>, of seat: Seat.ID, _ db: Database) throws {
        try db.execute(sql: "DELETE FROM seat_features WHERE seat_id = ?", arguments: [seat])
        for feature in features {
            try db.execute(
                sql: "INSERT INTO seat_features (seat_id, feature) VALUES (?, ?)",
                arguments: [seat, feature.rawValue]
            )
        }
    }

    /// Throws what is wrong with a number or a theme at a location where a seat may have them.
    static func check(
        _ number: Int,
        _ theme: String?,
        at location: String,
        except seat: Seat.ID?,
        _ db: Database
    ) throws {
        guard (1...9999).contains(number) else { throw InvalidFields([FieldProblem("number", "number")]) }
        let isTaken = try Seat.all(of: location, db).contains { $0.number == number && $0.id != seat }
        guard !isTaken else { throw AddRoom.Refused.numberTwice(number) }
        guard let theme else { return }
        guard try Theme.all(db).contains(where: { $0.id == theme }) else {
            throw InvalidFields([FieldProblem("theme", "choice")])
        }
    }
}

internal import GRDB
public import MixedZone

/// Takes a room into service again, and the seats that went with it: those that were retired from the same day on.
public struct RestoreRoom: Command {
    public static let name = "restore-room"
    public static let permission = Permission.roles([.administrator])

    public let room: String

    public init(_ room: String) {
        self.room = room
    }

    struct Restored: Facts {
        let location: String
    }

    public func run(in transaction: Transaction) throws -> Done {
        try transaction.require(.administrator, for: .zone)
        let db = transaction.db
        let location = try Room.whereabouts(room, db)
        guard let day = try Room.find(room, db)?.retiredFrom else {
            transaction.nothingChanged()
            return Done()
        }
        try db.execute(
            sql: "UPDATE seats SET retired_from = NULL WHERE room_id = ? AND retired_from = ?",
            arguments: [room, day]
        )
        try db.execute(sql: "UPDATE rooms SET retired_from = NULL WHERE id = ?", arguments: [room])
        try transaction.record(Subject("room", room), isPublic: true, Restored(location: location))
        return Done()
    }
}

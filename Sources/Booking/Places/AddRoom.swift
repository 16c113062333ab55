private import Foundation
internal import GRDB
public import MixedZone

/// Adds a room with its tables and seats to a location.
public struct AddRoom: Command {
    public static let name = "add-room"
    public static let permission = Permission.roles([.administrator])

    /// A seat before it has an identifier.
    public struct NewSeat: Codable, Sendable, Equatable {
        public let number: Int
        /// Centimetres within the room.
        public let x: Int
        public let y: Int
        /// Degrees clockwise from the upper edge of the plan.
        public let direction: Int
        public let theme: String?
        public let features: Set<SeatFeature>

        public init(number: Int, x: Int, y: Int, direction: Int, theme: String?, features: Set<SeatFeature>) {
            self.number = number
            self.x = x
            self.y = y
            self.direction = direction
            self.theme = theme
            self.features = features
        }
    }

    public let location: String
    public let room: Room
    public let seats: [NewSeat]

    public init(location: String, room: Room, seats: [NewSeat]) {
        self.location = location
        self.room = room
        self.seats = seats
    }

    public enum Refused: Refusal, Equatable {
        case exists
        /// Two seats of the location have the same number.
        case numberTwice(Int)
        /// A seat stands outside the room.
        case seatOutside(Int)
        /// The room is let in a way that cannot be.
        case badTerms

        public var kind: RefusalKind { self == .exists ? .conflict : .invalid }
        public var slug: String {
            switch self {
            case .exists: "room-exists"
            case .numberTwice: "seat-number-twice"
            case .seatOutside: "seat-outside-room"
            case .badTerms: "room-terms"
            }
        }
        public var values: [String: String] {
            switch self {
            case .exists, .badTerms: [:]
            case .numberTwice(let number), .seatOutside(let number): ["seat": String(number)]
            }
        }
    }

    struct Added: Facts {
        let location: String
        let seats: Int
    }

    public func run(in transaction: Transaction) throws -> Done {
        try transaction.require(.administrator, for: .zone)
        let db = transaction.db
        guard try Location.find(location, db) != nil else { throw KernelRefusal.missing }
        let rooms = try Room.all(of: location, db)
        guard !rooms.contains(where: { $0.id == room.id }) else { throw Refused.exists }
        guard room.terms?.isSound ?? true else { throw Refused.badTerms }
        try check(against: try Seat.all(of: location, db))
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        try db.execute(
            sql:
                """
                INSERT INTO rooms (id, location_id, name_nl, name_en, plan, terms, position)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                room.id, location, room.name.nl, room.name.en,
                String(decoding: try encoder.encode(room.plan), as: UTF8.self),
                try room.terms.map { String(decoding: try encoder.encode($0), as: UTF8.self) }, rooms.count,
            ]
        )
        for seat in seats { _ = try SeatRow.insert(seat, in: room.id, at: location, transaction) }
        try transaction.record(
            Subject("room", room.id),
            isPublic: true,
            Added(location: location, seats: seats.count)
        )
        return Done()
    }

    private func check(against known: [Seat]) throws {
        var numbers = Set(known.map(\.number))
        for seat in seats {
            guard numbers.insert(seat.number).inserted else { throw Refused.numberTwice(seat.number) }
            let isInside = (0...room.plan.width).contains(seat.x) && (0...room.plan.depth).contains(seat.y)
            guard isInside else { throw Refused.seatOutside(seat.number) }
        }
    }
}

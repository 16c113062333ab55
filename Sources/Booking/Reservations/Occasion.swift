public import GRDB
public import MixedZone

/// What a reservation is made for, in words that mean nothing here: a kind, and an identifier within it.
public struct Occasion: Hashable, Sendable {
    public let kind: String
    public let id: String

    public init(_ kind: String, _ id: some CustomStringConvertible) {
        self.kind = kind
        self.id = id.description
    }
}

extension Occasion: LosslessStringConvertible {
    /// Kind and identifier with a colon between them.
    public init?(_ description: String) {
        let parts = description.split(separator: ":", maxSplits: 1)
        guard parts.count == 2 else { return nil }
        self.init(String(parts[0]), parts[1])
    }

    public var description: String { "\(kind):\(id)" }
}

// MARK: - Database

extension Occasion {
    /// Says what a reservation is for; part of a command that journals the same.
    public func tie(_ reservation: Reservation.ID, in transaction: Transaction) throws {
        try transaction.db.cachedStatement(sql: "UPDATE reservations SET occasion = ? WHERE id = ?")
            .execute(arguments: [description, reservation])
    }

    /// The reservations that are made for it, whatever became of them, soonest first.
    public func reservations(_ db: Database) throws -> [Reservation] {
        try Reservation.fetchAll(
            db.cachedStatement(
                sql: "\(Reservation.select) WHERE occasion = ? ORDER BY starts_at, reservations.id"
            ),
            arguments: [description]
        )
    }
}

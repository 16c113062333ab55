public import GRDB
public import MixedZone

/// A command that takes away something that could be had at a place, and answers for who has it.
///
/// The reservations that it hits are looked for again in its own transaction: it is refused when there are more than
/// its sender has seen.
public protocol PlaceChange: Sendable {
    var settlement: Settlement { get }
    /// The place that is changed.
    ///
    /// Throws `KernelRefusal.missing` when it, or the part of it that is meant, does not exist.
    func location(_ db: Database) throws -> String
    /// The place as it is afterwards; nothing is written.
    func changed(_ place: Place) throws -> Place
}

extension Command where Self: PlaceChange {
    public static var isLong: Bool { true }
}

extension PlaceChange {
    /// What the change hits, with the sender's answer.
    ///
    /// Throws `NotSettled`, or `InvalidFields` when no reason was given.
    func hits(_ transaction: Transaction) throws -> Hits {
        try settlement.settle(try Impact.of(self, at: transaction.now, transaction.db))
    }
}

/// The reservations that a change hits, and what becomes of them.
struct Hits {
    let reservations: [Reservation.ID]
    /// Nil when they are kept.
    let reason: String?

    /// For the journal; nil when nothing was hit.
    var kept: Int? { reservations.isEmpty || reason != nil ? nil : reservations.count }
    var handedBack: Int? { reservations.isEmpty || reason == nil ? nil : reservations.count }

    /// Gives them back when that was chosen; after the entry of the change, which is its cause.
    func handBack(_ transaction: Transaction) throws {
        guard let reason, !reservations.isEmpty else { return }
        _ = try transaction.perform(WithdrawReservations(reservations, reason: reason))
    }
}

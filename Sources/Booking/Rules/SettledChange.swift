public import GRDB
public import MixedZone

/// A command that takes away something that could be had, and answers for who has it.
///
/// The reservations that it hits are looked for again in its own transaction: it is refused when there are more than
/// its sender has seen.
public protocol SettledChange: Sendable {
    var settlement: Settlement { get }
    /// What it would hit at an instant; nothing is written.
    ///
    /// Throws `KernelRefusal.missing` when what it would change does not exist.
    func impact(at now: Instant, _ db: Database) throws -> Impact
}

extension Command where Self: SettledChange {
    public static var isLong: Bool { true }
}

extension SettledChange {
    /// What the change hits, with the sender's answer.
    ///
    /// Throws `NotSettled`, or `InvalidFields` when no reason was given.
    func hits(_ transaction: Transaction) throws -> Hits {
        try settlement.settle(try impact(at: transaction.now, transaction.db))
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

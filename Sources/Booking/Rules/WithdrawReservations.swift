internal import GRDB
public import MixedZone

/// An administrator gives reservations of others back, because the place cannot be had as it was promised.
///
/// Everybody who had one, or reserved one for somebody else, gets one letter with the reason, however many they had.
/// What is over, given back or begun is left as it is.
public struct WithdrawReservations: Command {
    public static let name = "withdraw-reservations"
    public static let permission = Permission.roles([.administrator])
    public static let isLong = true

    public let reservations: [Reservation.ID]
    /// For whoever had them; 500 characters at most.
    public let reason: String

    public init(_ reservations: [Reservation.ID], reason: String) {
        self.reservations = reservations
        self.reason = reason
    }

    struct Withdrawn: Facts {
        let reservations: [String]
    }

    public static let longestReason = 500

    public func run(in transaction: Transaction) throws -> Done {
        try transaction.require(.administrator, for: .zone)
        let db = transaction.db
        let reason = try Self.checked(reason)
        let held = try reservations.map { try Reservation.existing($0, db) }
            .filter { [.pending, .confirmed].contains($0.state) && $0.interval.end > transaction.now }
            .sorted { ($0.interval.start, $0.id.description) < ($1.interval.start, $1.id.description) }
        guard !held.isEmpty else {
            transaction.nothingChanged()
            return Done()
        }
        for reservation in held {
            try reservation.move(to: .cancelled, db)
            try Claim.release(reservation.id, db)
            transaction.touch(reservation.topic)
        }
        try transaction.record(
            Subject("reservations", "withdrawn"),
            Withdrawn(reservations: held.map(\.id.description))
        )
        try send(held, reason, transaction)
        return Done()
    }

    private func send(_ held: [Reservation], _ reason: String, _ transaction: Transaction) throws {
        var readers: [Member.ID: [Reservation.ID]] = [:]
        for reservation in held {
            for reader in Set([reservation.member, reservation.bookedBy].compactMap(\.self)) {
                readers[reader, default: []].append(reservation.id)
            }
        }
        for (reader, ids) in readers.sorted(by: { $0.key.description < $1.key.description }) {
            let values = ["reservations": ids.map(\.description).joined(separator: " "), "reason": reason]
            try transaction.send(OutgoingMessage("reservations-withdrawn", to: .member(reader), values))
        }
    }

    /// Without space around it.
    ///
    /// Throws `InvalidFields` for a missing or too long reason.
    static func checked(_ reason: String) throws -> String {
        let text = reason.trimmingWhitespace
        if text.isEmpty { throw InvalidFields([FieldProblem("reason", "withdrawal-reason-missing")]) }
        guard text.unicodeScalars.count <= longestReason else {
            throw InvalidFields([FieldProblem("reason", "reason-too-long")])
        }
        return text
    }
}

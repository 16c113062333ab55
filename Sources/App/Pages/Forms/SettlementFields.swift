import Booking
import MixedZone

/// The answer to what becomes of the reservations that a change hits, as a form carries it.
enum SettlementFields {
    static let seen = "seen"
    static let choice = "settlement"
    static let reason = "reason"
    /// Identifiers in one hidden field, so that each stays a field of lawful length.
    static let chunk = 400

    static func read(_ typed: FormFields) -> Settlement {
        let seen = typed.all(seen).flatMap { $0.split(separator: " ") }
        let choice: Settlement.Choice? =
            switch typed[choice] {
            case "keep": .keep
            case "hand-back": .handBack(reason: typed[reason])
            default: nil
            }
        return Settlement(choice, seen: Set(seen.compactMap { Reservation.ID(String($0)) }))
    }

    static func hidden(_ reservations: [Reservation]) -> [HiddenField] {
        let ids = reservations.map(\.id.description)
        return stride(from: 0, to: ids.count, by: chunk).map { start in
            HiddenField(name: seen, value: ids[start..<min(start + chunk, ids.count)].joined(separator: " "))
        }
    }
}

import Booking
import GRDB
import MixedZone

extension Wording {
    /// What a letter about withdrawn reservations mentions: a line for each, and why.
    ///
    /// Throws ``MailFailure`` when they are gone.
    func withdrawn(_ message: WaitingMessage, _ db: Database) throws -> [String: String] {
        let ids = (message.values["reservations"] ?? "").split(separator: " ")
        let held = try ids.compactMap { Reservation.ID(String($0)) }
            .compactMap { try Reservation.find($0, db) }
        guard let first = held.first, let place = try Location.find(first.location, db) else {
            throw MailFailure.wordless(kind: message.kind)
        }
        let lines = held.map {
            "\(words.unit(of: $0)), \(words.day($0.day)), \(words.hours(of: $0, in: place.timeZone))"
        }
        return [
            "location": place.name,
            "list": lines.map { "– \($0.capitalizedFirst)" }.joined(separator: "\n"),
            "reason": message.values["reason"] ?? "",
            "link": links { $0.location(place.id) },
        ]
    }
}

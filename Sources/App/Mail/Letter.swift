import MixedZone

/// One mail, worded and addressed.
struct Letter: Sendable, Equatable {
    /// Time-ordered and the same at every attempt to send it, such as `20261124T090000Z-000012`.
    let id: String
    let from: Correspondent
    let to: Correspondent
    let subject: String
    /// Plain text; lines end in `\n`.
    let body: String
    let language: Language
    /// When it was due to somebody, not when it was sent (UTC).
    let writtenAt: Instant
    /// Where its reader can say that they want fewer letters of the kind; nil for one that they must get.
    var unsubscribe: String?

    /// The identifier for a message of the outbox.
    static func id(of message: WaitingMessage) -> String {
        let time = message.createdAt.rfc3339.filter { $0 != "-" && $0 != ":" }
        let number = String(message.id)
        return "\(time)-" + String(repeating: "0", count: max(0, 6 - number.count)) + number
    }
}

/// Somebody who sends or gets mail.
struct Correspondent: Sendable, Equatable {
    /// May be empty.
    let name: String
    let address: String
}

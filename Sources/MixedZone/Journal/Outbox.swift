internal import GRDB

/// A message that a command owes somebody; worded when it is sent, in the reader's language.
public struct OutgoingMessage: Sendable, Equatable {
    /// Names the text in the catalogue, such as `reservation-confirmed`.
    public let kind: String
    public let recipient: Recipient
    /// Flat values that the text mentions: identifiers, days and instants, and what somebody wrote for this reader
    /// alone; no names.
    ///
    /// Forgotten when the message is sent or given up.
    public let values: [String: String]

    public enum Recipient: Sendable, Equatable {
        case member(Member.ID)
        case address(String, language: String)
    }

    public init(_ kind: String, to recipient: Recipient, _ values: [String: String] = [:]) {
        self.kind = kind
        self.recipient = recipient
        self.values = values
    }
}

/// The messages that wait, were sent, or could not be sent.
public enum Outbox {
    /// Nothing is owed to a member without an address: the host tells them.
    static func insert(_ message: OutgoingMessage, at now: Instant, _ db: Database) throws {
        var member: Member.ID?
        var address: String?
        var language: String?
        switch message.recipient {
        case .member(let id): member = id
        case .address(let text, let chosen): (address, language) = (text, chosen)
        }
        let values =
            "{"
            + message.values.sorted { $0.key < $1.key }
            .map { "\(jsonText($0.key)):\(jsonText($0.value))" }.joined(separator: ",") + "}"
        try db.cachedStatement(
            sql: """
                INSERT INTO outbox (kind, member_id, address, language, "values", created_at, due_at)
                SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?6
                WHERE ?2 IS NULL OR EXISTS (SELECT 1 FROM members WHERE id = ?2 AND email IS NOT NULL)
                """
        ).execute(arguments: [message.kind, member, address, language, values, now])
    }
}

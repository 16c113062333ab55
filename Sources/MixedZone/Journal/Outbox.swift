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
    public let urgency: Urgency

    public enum Recipient: Sendable, Equatable {
        case member(Member.ID)
        case address(String, language: String)
    }

    /// Whether the reader decides when it comes.
    public enum Urgency: Sendable, Equatable {
        /// At once and always: something of theirs changed, or they must act.
        case now
        /// As the member's ``MailRhythm`` says; nothing at all for whoever chose never.
        ///
        /// Of the messages of one kind about one thing, such as `opgave:0192…`, a daily letter holds the newest.
        case digest(about: String)
    }

    public init(
        _ kind: String,
        to recipient: Recipient,
        _ values: [String: String] = [:],
        urgency: Urgency = .now
    ) {
        self.kind = kind
        self.recipient = recipient
        self.values = values
        self.urgency = urgency
    }
}

/// The messages that wait, were sent, or could not be sent.
public enum Outbox {
    /// Nothing is owed to a member without an address: the host tells them.
    static func insert(_ message: OutgoingMessage, at now: Instant, _ db: Database) throws {
        var row = OutboxRow(kind: message.kind, values: message.values, createdAt: now)
        switch message.recipient {
        case .member(let id): row.member = id
        case .address(let text, let chosen): (row.address, row.language) = (text, chosen)
        }
        if case .digest(let about) = message.urgency, let member = row.member {
            row.about = about
            switch try MailRhythm.of(member, db) {
            case .atOnce: break
            case .daily:
                row.dueAt = nil
                row.digestAt = MailRhythm.nextDigest(after: now, in: try Zone.load(db).timeZone)
            case .never, nil: return
            }
        }
        try row.insert(db)
    }
}

/// A message as it is put in the table.
struct OutboxRow {
    let kind: String
    let values: [String: String]
    let createdAt: Instant
    var member: Member.ID?
    var address: String?
    var language: String?
    /// What it is about, when its reader decides how often they are written to.
    var about: String?
    var dueAt: Instant?
    /// When it is gathered with others, instead of being due by itself.
    var digestAt: Instant?

    init(kind: String, values: [String: String], createdAt: Instant) {
        self.kind = kind
        self.values = values
        self.createdAt = createdAt
        dueAt = createdAt
    }

    func insert(_ db: Database) throws {
        let json = values.sorted { $0.key < $1.key }.map { "\(jsonText($0.key)):\(jsonText($0.value))" }
        try db.cachedStatement(
            sql: """
                INSERT INTO outbox
                    (kind, member_id, address, language, "values", created_at, due_at, about, digest_at)
                SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9
                WHERE ?2 IS NULL OR EXISTS (SELECT 1 FROM members WHERE id = ?2 AND email IS NOT NULL)
                """
        ).execute(
            arguments: [
                kind, member, address, language, "{\(json.joined(separator: ","))}", createdAt, dueAt, about,
                digestAt,
            ]
        )
    }
}

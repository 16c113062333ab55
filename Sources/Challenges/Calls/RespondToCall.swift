private import GRDB
public import MixedZone

/// A member says how they can help; saying it again changes it until a team has answered.
public struct RespondToCall: Command {
    public static let name = "respond-to-call"
    public static let permission = Permission.members

    public let call: Call.ID
    public let offer: String

    public init(_ call: Call.ID, offer: String) {
        self.call = call
        self.offer = offer
    }

    public enum Refused: Refusal, Equatable {
        /// A team took them in already.
        case isAccepted
        /// It is their own opgave.
        case isYours

        public var kind: RefusalKind { .conflict }
        public var slug: String { self == .isAccepted ? "call-is-accepted" : "call-is-yours" }
    }

    public static let longestOffer = 1_000

    /// Throws `InvalidFields` for `offer`; ``Refused``; ``MovedOn`` when it is closed.
    public func run(in transaction: Transaction) throws -> Done {
        let (db, member) = (transaction.db, try transaction.member)
        let known = try Call.existing(call, db)
        let policy = try CallPolicy.load(transaction.standing, known, db)
        guard !policy.challenge.isOwner else { throw Refused.isYours }
        guard known.state == .open else { throw MovedOn(known.state) }
        let offer = try WrittenText.checked(offer, field: "offer", isRequired: true, most: Self.longestOffer)
        let earlier = try known.responses(db).first { $0.member == member }
        guard earlier?.team == nil else { throw Refused.isAccepted }
        try db.execute(
            sql: """
                INSERT INTO responses (call_id, member_id, offer, responded_at) VALUES (?1, ?2, ?3, ?4)
                ON CONFLICT (call_id, member_id) DO UPDATE SET offer = ?3
                """,
            arguments: [call, member, offer, transaction.now]
        )
        try transaction.record(Subject("call", call))
        if earlier == nil {
            try Telling.ask([known.author], to: "read-response", about: known.thing, in: transaction)
        }
        return Done()
    }
}

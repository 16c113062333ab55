private import GRDB
public import MixedZone

/// Makes a civil servant the secretary of a body: keeps its agenda, opens its ballots, writes its decisions down.
public struct NameSecretary: Command {
    public static let name = "name-secretary"
    public static let permission = Permission.roles([.administrator])

    public let body: String
    public let member: Member.ID

    public init(_ member: Member.ID, of body: String) {
        self.body = body
        self.member = member
    }

    public enum Refused: Refusal, Equatable {
        /// Only who works for the municipality or the zone can be one.
        case doesNotFit
        /// The person holds a seat with a vote in the same body.
        case votesThere

        public var kind: RefusalKind { .conflict }
        public var slug: String { self == .doesNotFit ? "secretary-does-not-fit" : "secretary-votes-there" }
    }

    struct Named: Facts {
        let secretary: Member.ID
    }

    public func run(in transaction: Transaction) throws -> Done {
        try transaction.require(.administrator, for: .zone)
        let db = transaction.db
        _ = try Body.existing(body, db)
        guard try transaction.isActive(member, as: Sight.staff) else { throw Refused.doesNotFit }
        guard try !BodySecretary.all(of: body, db).contains(member) else {
            transaction.nothingChanged()
            return Done()
        }
        let votes = Set(try BodySeat.all(of: body, db).filter(\.hasVote).map(\.id))
        let current = try SeatTerm.current(of: body, on: transaction.today, db)
        guard !current.contains(where: { $0.member == member && votes.contains($0.seat) }) else {
            throw Refused.votesThere
        }
        try db.execute(
            sql: "INSERT OR REPLACE INTO body_secretaries (body_id, member_id, began_at) VALUES (?, ?, ?)",
            arguments: [body, member, transaction.now]
        )
        try transaction.record(Subject("body", body), isPublic: true, Named(secretary: member))
        transaction.touch(Body.topic(body))
        return Done()
    }
}

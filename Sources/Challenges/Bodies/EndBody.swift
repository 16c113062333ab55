private import GRDB
public import MixedZone

/// A body is no more from today on: its terms end, and what it decided stays.
public struct EndBody: Command {
    public static let name = "end-body"
    public static let permission = Permission.roles([.administrator])

    public let body: String

    public init(_ body: String) {
        self.body = body
    }

    public enum Refused: Refusal, Equatable {
        /// A ballot or a voting round of it is not over.
        case stillVotes
        /// A meeting of it is not over, or a proposal or an objection waits for its decision.
        case thingsWait

        public var kind: RefusalKind { .conflict }
        public var slug: String {
            switch self {
            case .stillVotes: "body-still-votes"
            case .thingsWait: "body-things-wait"
            }
        }
    }

    struct Ended: Facts {
        let endedOn: CivilDay
    }

    public func run(in transaction: Transaction) throws -> Done {
        try transaction.require(.administrator, for: .zone)
        let (db, today) = (transaction.db, try transaction.today)
        try Body.existing(body, db).demandLiving(on: today)
        guard try !holds(Self.votes, db) else { throw Refused.stillVotes }
        guard try !holds(Self.waits, db) else { throw Refused.thingsWait }
        try db.execute(sql: "UPDATE bodies SET ended_on = ? WHERE id = ?", arguments: [today, body])
        try SeatTerm.endAll("seat_id IN (SELECT id FROM body_seats WHERE body_id = ?)", body, today, db)
        try transaction.record(Subject("body", body), isPublic: true, Ended(endedOn: today))
        transaction.touch(Body.topic(body))
        return Done()
    }

    private func holds(_ condition: String, _ db: Database) throws -> Bool {
        try Bool.fetchOne(db, sql: "SELECT \(condition)", arguments: [body]) ?? false
    }

    private static let votes = """
        EXISTS (SELECT 1 FROM ballots WHERE body_id = ?1 AND state IN ('pending', 'open'))
        OR EXISTS (SELECT 1 FROM rounds WHERE body_id = ?1 AND state IN ('planned', 'open'))
        """

    private static let waits = """
        EXISTS (SELECT 1 FROM meetings WHERE body_id = ?1 AND state IN ('planned', 'convened', 'open'))
        OR EXISTS (
            SELECT 1 FROM agenda_points JOIN meetings ON meetings.id = meeting_id
            JOIN proposals ON proposals.id = proposal_id
            WHERE body_id = ?1 AND meetings.state <> 'cancelled' AND proposals.state = 'forDecision'
        )
        OR EXISTS (
            SELECT 1 FROM objections JOIN decisions ON decisions.id = decision_id
            WHERE body_id = ?1 AND objections.state = 'filed'
        )
        """
}

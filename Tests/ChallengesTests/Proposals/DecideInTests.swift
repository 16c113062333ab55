import GRDB
import MixedZone
import Support

@testable import Challenges

/// Brings a reviewed proposal before a steering group of one seat, Gijs's, who votes; and writes the decision down.
///
/// Stands in for the commands of bodies, which have tests of their own.
struct DecideInTests: Command {
    static let name = "decide-in-tests"
    static let permission = Permission.operators
    static let module = Module(name: "tests", migrations: [], commands: [DecideInTests.self], retention: [:])

    let proposal: Proposal.ID
    let outcome: DecisionOutcome

    func run(in transaction: Transaction) throws -> Done {
        let db = transaction.db
        let before = try Proposal.existing(proposal, db)
        let version = try Version.latest(of: proposal, db).orThrow("no version").hash
        try transaction.record(Subject("proposal", proposal))
        try makeBody(db)
        if before.state == .reviewed {
            _ = try Proposal.putOnAgenda(proposal, meeting: "", by: .secretary, in: transaction)
        }
        let count = try Int.fetchOne(db, sql: "SELECT count(*) FROM decisions") ?? 0
        try vote("stemming-\(count)", before, version, transaction)
        let text = try WrittenText.keep("Omdat.", in: transaction).orThrow("no text")
        try db.execute(
            sql: """
                INSERT INTO decisions (id, thread_id, number, body_id, ballot_id, proposal_id, version, outcome,
                    decided_on, tally, reason_id, legal_status, objection_route, visible_from, decided_at, sequence)
                VALUES (?, ?, ?, 'stuurgroep', ?, ?, ?, ?, ?, '{}', ?, 'mandate', '', ?, ?, ?)
                """,
            arguments: [
                "besluit-\(count)", before.thread, "2026-\(count)", "stemming-\(count)", proposal, version,
                outcome.rawValue, try transaction.today, text.id, transaction.now, transaction.now, count,
            ]
        )
        _ = try Proposal.decided(
            proposal,
            outcome,
            reason: "Omdat.",
            body: "stuurgroep",
            version: version,
            in: transaction
        )
        return Done()
    }

    private func makeBody(_ db: Database) throws {
        try db.execute(
            sql: """
                INSERT OR IGNORE INTO bodies (id, kind, name_nl, name_en, purpose_nl, purpose_en, decides_track,
                    charter, position) VALUES ('stuurgroep', 'steeringGroup', 'S', 'S', '', '', 'long', '{}', 0);
                INSERT OR IGNORE INTO body_seats (id, body_id, position, category, has_vote)
                    VALUES ('stuurgroep-1', 'stuurgroep', 1, 'staff', 1);
                """
        )
    }

    private func vote(
        _ ballot: String,
        _ proposal: Proposal,
        _ version: String,
        _ transaction: Transaction
    ) throws {
        let (db, now) = (transaction.db, transaction.now)
        let voter = try Member.ID.fetchOne(
            db,
            sql: "SELECT id FROM members WHERE email = ?",
            arguments: [Person.gijs.email]
        )
        try db.execute(
            sql: """
                INSERT INTO ballots (id, thread_id, state, since, body_id, proposal_id, version, question, is_secret,
                    charter, created_at)
                VALUES (?1, ?2, 'pending', ?3, 'stuurgroep', ?4, ?5, '', 0, '{}', ?3)
                """,
            arguments: [ballot, proposal.thread, now, proposal.id, version]
        )
        try db.execute(
            sql: """
                INSERT INTO ballot_seats (ballot_id, seat_id, category, member_id, is_deputy, is_present, has_voted)
                VALUES (?, 'stuurgroep-1', 'staff', ?, 0, 1, 1)
                """,
            arguments: [ballot, voter]
        )
        try db.execute(
            sql: "UPDATE ballots SET state = 'open', opened_at = ? WHERE id = ?",
            arguments: [now, ballot]
        )
        try db.execute(
            sql: "UPDATE ballots SET state = 'closed', outcome = 'carried', closed_at = ? WHERE id = ?",
            arguments: [now, ballot]
        )
    }
}

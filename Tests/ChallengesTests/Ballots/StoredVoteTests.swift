import GRDB
import MixedZone
import Support
import Testing

@testable import Challenges

/// Tried with plain SQL, whatever the commands would say.
@Suite struct `What can be done to a stored vote` {
    private static func refusal(_ voting: Voting, _ sql: String) async throws -> String? {
        let path = try #require(voting.zone.folder?.file(TestStore.fileName))
        let queue = try DatabaseQueue(path: path)
        do {
            try await queue.write { try $0.execute(sql: sql) }
            return nil
        } catch let error as DatabaseError {
            return error.message
        }
    }

    private static func onDisk(_ isSecret: Bool, in state: BallotState) async throws -> Voting {
        let zone = try TestStore.onDisk()
        try await zone.setUp()
        let people = (1...3).map { Person("Staf\($0) Zwart", .civilServant) }
        var staff: [Member.ID] = []
        for person in people { staff.append(try await zone.id(of: person)) }
        let cast = BodyCast(staff: staff, residents: [], secretary: try await zone.id(of: .hanna))
        try await zone.store.body(of: cast, charter: .example(quorum: 1, isSecret: isSecret))
        let voting = Voting(zone: zone, staff: people, residents: [])
        let ballot = try await zone.store.ballot()
        try await voting.vote(.inFavour, Array(people.prefix(2)), in: ballot)
        if state == .closed { _ = try await zone.store.perform(CloseBallot(ballot), as: .atCommandLine) }
        return voting
    }

    @Test(arguments: [
        ("DELETE FROM named_votes", "vote.is-kept"),
        ("UPDATE named_votes SET choice = 'against'", "vote.cannot-move"),
        ("UPDATE named_votes SET seat_id = 'stuurgroep-3'", "vote.cannot-move"),
        (
            "INSERT OR REPLACE INTO named_votes SELECT ballot_id, seat_id, 'against' FROM named_votes",
            "vote.ballot-not-open"
        ),
        ("UPDATE ballot_seats SET has_voted = 1", "ballot-seat.is-fixed"),
        ("UPDATE ballots SET outcome = 'tied'", "ballot.is-fixed"),
        ("UPDATE ballots SET outcome = NULL, closed_at = NULL", "ballot.is-fixed"),
        ("UPDATE ballots SET charter = '{}'", "ballot.is-fixed"),
        ("DELETE FROM ballots", "ballot.is-kept"),
        ("DELETE FROM ballot_seats", "ballot-seat.is-kept"),
    ])
    func `nothing, once a named ballot is closed`(sql: String, expected: String) async throws {
        let voting = try await Self.onDisk(false, in: .closed)
        #expect(try await Self.refusal(voting, sql) == expected)
    }

    @Test(arguments: [
        ("DELETE FROM secret_counts", "vote.is-kept"),
        ("UPDATE secret_counts SET papers = papers - 1 WHERE choice = 'for'", "vote.cannot-move"),
        ("UPDATE secret_counts SET papers = papers + 1 WHERE choice = 'against'", "vote.no-seat"),
        ("INSERT OR REPLACE INTO secret_counts SELECT id, 'for', 0 FROM ballots", "vote.ballot-not-open"),
        ("UPDATE ballot_seats SET has_voted = 0", "ballot-seat.is-fixed"),
        ("UPDATE ballots SET is_secret = 0", "ballot.is-fixed"),
        (
            "DELETE FROM named_votes; INSERT INTO named_votes SELECT id, 'stuurgroep-1', 'for' FROM ballots",
            "vote.ballot-not-open"
        ),
    ])
    func `little, while a secret ballot is open`(sql: String, expected: String) async throws {
        let voting = try await Self.onDisk(true, in: .open)
        #expect(try await Self.refusal(voting, sql) == expected)
    }
}

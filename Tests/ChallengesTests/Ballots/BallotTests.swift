import GRDB
import MixedZone
import Support
import Testing

@testable import Challenges

@Suite struct `A ballot` {
    @Test func `is counted when it is closed, and its votes stay where they are`() async throws {
        let voting = try await Voting.body()
        let meeting = try await voting.meeting(with: voting.everybody)
        let ballot = try await voting.open(in: meeting)
        try await voting.vote(.inFavour, voting.staff, in: ballot)
        try await voting.vote(.against, Array(voting.residents.prefix(3)), in: ballot)
        #expect(try await voting.result(of: ballot) == nil)
        let outcome = try await voting.zone.store.perform(CloseBallot(ballot), as: .atCommandLine)
        #expect(outcome == .carried)
        let result = try await voting.result(of: ballot).orThrow("result")
        #expect(result.votes.count == 9)
        #expect(
            result.tally.count
                == Tally.Count(Array(repeating: .inFavour, count: 6) + Array(repeating: .against, count: 3))
        )
        #expect(
            try await voting.refusal(CastVote(.against, in: ballot), as: voting.staff[0]) == "ballot-not-open"
        )
    }

    @Test func `takes a vote until its last second, that one not included`() async throws {
        let voting = try await Voting.body()
        let ballot = try await voting.zone.store.ballot()
        voting.zone.clock.advance(seconds: 3 * 86_400 - 1)
        #expect(try await voting.refusal(CastVote(.inFavour, in: ballot), as: voting.staff[0]) == nil)
        voting.zone.clock.advance(seconds: 1)
        #expect(
            try await voting.refusal(CastVote(.inFavour, in: ballot), as: voting.staff[1]) == "ballot-over"
        )
        #expect(try await voting.zone.store.perform(CloseDueBallots(), as: .clock) == 1)
        #expect(try await voting.zone.store.perform(CloseDueBallots(), as: .clock) == 0)
        #expect(try await voting.result(of: ballot)?.tally.outcome == .noQuorum)
    }

    @Test func `knows nobody whose term ended yesterday, and whoever began today`() async throws {
        let voting = try await Voting.body()
        let today = try CivilDay("2026-11-24").orThrow("day")
        let terms = try await voting.zone.store.read { try SeatTerm.all(of: "stuurgroep", $0) }
        _ = try await voting.zone.perform(EndSeat(terms[0].id, before: today), as: .frank)
        let next = Person("Nieuw Zwart", .civilServant)
        let fill = FillSeat("stuurgroep-1", with: try await voting.zone.id(of: next), from: today, .appointed)
        _ = try await voting.zone.perform(fill, as: .frank)
        let ballot = try await voting.zone.store.ballot()
        #expect(
            try await voting.refusal(CastVote(.inFavour, in: ballot), as: voting.staff[0]) == "ballot-no-seat"
        )
        #expect(try await voting.refusal(CastVote(.inFavour, in: ballot), as: next) == nil)
    }

    @Test func `lets the deputy in when the holder is away, and not otherwise`() async throws {
        let voting = try await Voting.body()
        try await voting.deputy(.daan, for: 1)
        let away = try await voting.meeting(with: [.daan] + voting.residents)
        let first = try await voting.open(in: away)
        #expect(try await voting.refusal(CastVote(.inFavour, in: first), as: .daan) == nil)
        #expect(
            try await voting.refusal(CastVote(.inFavour, in: first), as: voting.staff[0]) == "ballot-no-seat"
        )
        let both = try await voting.meeting(with: [.daan] + voting.everybody)
        let second = try await voting.open(in: both)
        #expect(try await voting.refusal(CastVote(.inFavour, in: second), as: .daan) == "ballot-no-seat")
    }

    @Test func `lets the deputy step in for who is recused, and keeps the quorum where there is none`()
        async throws
    {
        let voting = try await Voting.body()
        try await voting.deputy(.daan, for: 1)
        let meeting = try await voting.meeting(with: [.daan] + voting.everybody)
        let ballot = try await voting.open(in: meeting)
        _ = try await voting.zone.perform(RecuseFromBallot(ballot), as: voting.staff[0])
        _ = try await voting.zone.perform(RecuseFromBallot(ballot), as: voting.staff[1])
        #expect(try await voting.refusal(CastVote(.inFavour, in: ballot), as: .daan) == nil)
        #expect(
            try await voting.refusal(CastVote(.inFavour, in: ballot), as: voting.staff[0]) == "ballot-no-seat"
        )
        let seats = try await voting.seats(of: ballot)
        #expect(seats[0].isDeputy && !seats[0].isRecused)
        #expect(seats[1].isRecused)
        _ = try await voting.zone.store.perform(CloseBallot(ballot), as: .atCommandLine)
        let tally = try await voting.result(of: ballot).orThrow("result").tally
        #expect(tally.needed == 6)
        #expect(tally.takingPart == 9)
    }

    @Test func `says that the quorum cannot be met when too many step back`() async throws {
        let voting = try await Voting.body()
        let meeting = try await voting.meeting(with: voting.staff + Array(voting.residents.prefix(2)))
        let ballot = try await voting.open(in: meeting)
        _ = try await voting.zone.perform(RecuseFromBallot(ballot), as: voting.residents[0])
        let seats = try await voting.seats(of: ballot)
        let known = try await voting.zone.store.read { try Ballot.find(ballot, $0) }.orThrow("ballot")
        let policy = BallotPolicy(known, seats, member: nil, isSecretary: false, at: voting.zone.clock.now)
        #expect(policy.quorum.shortages.map(\.category) == [.resident])
    }

    @Test func `lets nobody step back who has voted`() async throws {
        let voting = try await Voting.body()
        let ballot = try await voting.zone.store.ballot()
        try await voting.vote(.abstain, [voting.staff[0]], in: ballot)
        #expect(
            try await voting.refusal(RecuseFromBallot(ballot), as: voting.staff[0]) == "ballot-voted-already"
        )
    }

    @Test func `counts the seats that nobody holds for an absolute majority`() async throws {
        let voting = try await Voting.body(.example(quorum: 1, majority: .absolute), vacant: 1)
        let meeting = try await voting.meeting(with: voting.everybody)
        let ballot = try await voting.open(in: meeting)
        try await voting.vote(.inFavour, Array(voting.everybody.prefix(5)), in: ballot)
        #expect(try await voting.zone.store.perform(CloseBallot(ballot), as: .atCommandLine) == .notCarried)
        #expect(try await voting.seats(of: ballot).last?.member == nil)
    }

    @Test func `on paper tells who voted and never what`() async throws {
        let voting = try await Voting.body(.example(quorum: 2, isSecret: true))
        let ballot = try await voting.zone.store.ballot()
        try await voting.vote(.inFavour, Array(voting.staff.prefix(2)), in: ballot)
        try await voting.vote(.against, [voting.residents[0]], in: ballot)
        #expect(
            try await voting.refusal(CastVote(.against, in: ballot), as: voting.staff[0])
                == "ballot-voted-already"
        )
        let named = try await voting.zone.store.read {
            try Int.fetchOne($0, sql: "SELECT count(*) FROM named_votes")
        }
        #expect(named == 0)
        _ = try await voting.zone.store.perform(CloseBallot(ballot), as: .atCommandLine)
        let result = try await voting.result(of: ballot).orThrow("result")
        #expect(result.votes.isEmpty)
        #expect(result.tally.count == Tally.Count([.inFavour, .inFavour, .against]))
        let entries = try await voting.zone.store.read { try JournalEntry.tail(200, $0).map(\.json) }
        for entry in entries where entry.contains("cast-vote") {
            #expect(!entry.contains("\"for\"") && !entry.contains("against"))
        }
    }

    @Test func `by name can be changed while it is open, and enters the journal with the closing`()
        async throws
    {
        let voting = try await Voting.body(.example(quorum: 1))
        let ballot = try await voting.zone.store.ballot()
        try await voting.vote(.inFavour, [voting.staff[0]], in: ballot)
        try await voting.vote(.against, [voting.staff[0]], in: ballot)
        _ = try await voting.zone.store.perform(CloseBallot(ballot), as: .atCommandLine)
        #expect(try await voting.result(of: ballot)?.votes.map(\.choice) == [.against])
        let last = try await voting.zone.store.read { try JournalEntry.about(Subject("ballot", ballot), $0) }
            .last
        let facts = try last.orThrow("entry").facts(BallotClosing.self)
        #expect(facts.choices == [.against])
        #expect(facts.seats == ["stuurgroep-1"])
    }

    @Test func `between meetings is closed before its last moment only when everybody has voted`()
        async throws
    {
        let voting = try await Voting.body(.example(quorum: 1))
        let ballot = try await voting.zone.store.ballot()
        try await voting.vote(.inFavour, voting.staff, in: ballot)
        #expect(try await voting.refusal(CloseBallot(ballot), as: .hanna) == "ballot-votes-awaited")
        try await voting.vote(.abstain, voting.residents, in: ballot)
        #expect(try await voting.refusal(CloseBallot(ballot), as: .hanna) == nil)
    }

    @Test func `keeps the rules with which it opened`() async throws {
        let voting = try await Voting.body(.example(quorum: 1))
        let ballot = try await voting.zone.store.ballot()
        _ = try await voting.zone.perform(ChangeCharter("stuurgroep", .example(quorum: 9)), as: .frank)
        try await voting.vote(.inFavour, [voting.staff[0]], in: ballot)
        #expect(try await voting.zone.store.perform(CloseBallot(ballot), as: .atCommandLine) == .carried)
    }
}

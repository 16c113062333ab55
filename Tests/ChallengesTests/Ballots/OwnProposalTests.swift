import MixedZone
import Support
import Testing

@testable import Challenges

/// Anna, Bilal and Carla are the team; Gijs, Dora and Carla sit in the body, in that order.
@Suite struct `Who has a part in a proposal` {
    private static let deputy = Person("Dirkje Deputy", .resident)

    private static func table() async throws -> Deciding {
        let proposing = try await Proposing.at(.reviewed)
        let zone = proposing.zone
        let cast = BodyCast(
            staff: [try await zone.id(of: .gijs), try await zone.id(of: .dora)],
            residents: [try await zone.id(of: .carla)],
            secretary: try await zone.id(of: .hanna)
        )
        try await zone.store.body(of: cast, charter: .example(quorum: 1))
        return Deciding(proposing: proposing)
    }

    private static func open(_ deciding: Deciding) async throws -> (Ballot.ID, BallotSeat?) {
        try await deciding.zone.store.bringToTable(deciding.proposal)
        let ballot = try await deciding.zone.store.ballot(about: deciding.proposal)
        let seats = try await deciding.zone.store.read { try BallotSeat.all(of: ballot, $0) }
        return (ballot, seats.last)
    }

    @Test func `is recused when the ballot opens`() async throws {
        let deciding = try await Self.table()
        let (ballot, seat) = try await Self.open(deciding)
        #expect(seat?.isRecused == true)
        #expect(
            try await deciding.proposing.refusal(CastVote(.inFavour, in: ballot), as: .carla)
                == "ballot-no-seat"
        )
        #expect(try await deciding.proposing.refusal(CastVote(.inFavour, in: ballot), as: .gijs) == nil)
        _ = try await deciding.zone.store.perform(CloseBallot(ballot), as: .atCommandLine)
        #expect(try await deciding.refusal(RecordDecision(.example(), after: ballot)) == nil)
    }

    @Test func `makes room for a deputy who has none`() async throws {
        let deciding = try await Self.table()
        let start = try CivilDay("2026-01-01").orThrow("day")
        let member = try await deciding.zone.id(of: Self.deputy)
        let fill = FillSeat("stuurgroep-3", with: member, asDeputy: true, from: start, .appointed)
        _ = try await deciding.zone.store.perform(fill, as: .atCommandLine)
        let (ballot, seat) = try await Self.open(deciding)
        #expect(seat?.member == member)
        #expect(seat?.isDeputy == true)
        #expect(seat?.isRecused == false)
        #expect(
            try await deciding.proposing.refusal(CastVote(.inFavour, in: ballot), as: Self.deputy) == nil
        )
    }

    @Test func `is no secretary of it`() async throws {
        let deciding = try await Self.table()
        let anna = try await deciding.zone.id(of: .anna)
        let grant = GrantRole(member: anna, role: .editor, scope: .zone)
        _ = try await deciding.zone.store.perform(grant, as: .atCommandLine)
        let name = NameSecretary(anna, of: "stuurgroep")
        _ = try await deciding.zone.store.perform(name, as: .atCommandLine)
        let meeting = try await deciding.zone.store.meeting()
        let put = PutOnAgenda("", .decision, of: meeting, proposal: deciding.proposal)
        #expect(try await deciding.proposing.refusal(put, as: .anna) == "not-allowed")
        let (ballot, _) = try await Self.open(deciding)
        _ = try await deciding.zone.perform(CastVote(.inFavour, in: ballot), as: .gijs)
        _ = try await deciding.zone.store.perform(CloseBallot(ballot), as: .atCommandLine)
        let record = RecordDecision(.example(), after: ballot)
        #expect(try await deciding.proposing.refusal(record, as: .anna) == "not-allowed")
    }
}

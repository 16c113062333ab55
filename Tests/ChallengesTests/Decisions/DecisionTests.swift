import GRDB
import MixedZone
import Support
import Testing

@testable import Challenges

@Suite struct `A decision` {
    @Test func `agrees with what was voted`() async throws {
        let deciding = try await Deciding.ready()
        let ballot = try await deciding.ballot(.inFavour, .inFavour)
        for outcome in [DecisionOutcome.declined, .returned] {
            let record = RecordDecision(.example(outcome), after: ballot)
            #expect(try await deciding.refusal(record) == "decision-disagrees")
        }
        let decision = try await deciding.record(.example(), after: ballot)
        #expect(decision.number == "2026-001")
        #expect(decision.measureOn == CivilDay("2027-12-01"))
        #expect(try await deciding.proposing.state == .approved)
        #expect(try await deciding.refusal(RecordDecision(.example(), after: ballot)) != nil)
    }

    @Test func `is none when nothing was decided, and the proposal stays up for it`() async throws {
        let deciding = try await Deciding.ready()
        let tied = try await deciding.ballot(.inFavour, .against)
        #expect(
            try await deciding.refusal(RecordDecision(.example(), after: tied)) == "decision-nothing-decided"
        )
        #expect(try await deciding.proposing.state == .forDecision)
        let again = try await deciding.ballot(.against, .against)
        let decision = try await deciding.record(.example(.declined), after: again)
        #expect(decision.objectionUntil != nil)
        #expect(try await deciding.proposing.state == .declined)
    }

    @Test func `has a reason, whatever the outcome`() async throws {
        let deciding = try await Deciding.ready()
        let ballot = try await deciding.ballot(.inFavour, .inFavour)
        let record = RecordDecision(.example(because: "  "), after: ballot)
        #expect(try await deciding.refusal(record) == "invalid-fields")
    }

    @Test func `begins the execution when it approves`() async throws {
        let deciding = try await Deciding.ready()
        let ballot = try await deciding.ballot(.inFavour, .inFavour)
        let decision = try await deciding.record(.example(.approvedWithConditions), after: ballot)
        let (begun, conditions) = try await deciding.zone.store.read { db in
            (
                try Int.fetchOne(
                    db,
                    sql: "SELECT count(*) FROM executions WHERE decision_id = ?",
                    arguments: [decision.id]
                ),
                try DecisionCondition.all(of: decision.id, db)
            )
        }
        #expect(begun == 1)
        #expect(conditions.count == 1)
        _ = try await deciding.zone.perform(MeetCondition(conditions[0].id), as: .hanna)
        let met = try await deciding.zone.store.read { try DecisionCondition.all(of: decision.id, $0) }
        #expect(met.first?.metAt != nil)
    }

    @Test func `under an embargo moves nothing until the clock publishes it`() async throws {
        let deciding = try await Deciding.ready()
        let ballot = try await deciding.ballot(.inFavour, .inFavour)
        let later = deciding.zone.clock.now + 86_400
        let decision = try await deciding.record(.example(visibleFrom: later), after: ballot)
        #expect(try await deciding.proposing.state == .forDecision)
        #expect(!Sight.stranger.sees(decision.circles(at: deciding.zone.clock.now)))
        var lines: [String] = []
        lines = try await deciding.zone.store.read { db in
            var lines: [String] = []
            try PublicRegister.export(db) { lines.append($0) }
            return lines
        }
        #expect(!lines.contains { $0.contains("record-decision") })
        deciding.zone.clock.set(later)
        #expect(try await deciding.zone.store.perform(PublishDecisions(), as: .clock) == 1)
        #expect(try await deciding.zone.store.perform(PublishDecisions(), as: .clock) == 0)
        #expect(try await deciding.proposing.state == .approved)
    }

    @Test func `never changes, and is corrected once by a new one`() async throws {
        let deciding = try await Deciding.ready()
        let ballot = try await deciding.ballot(.inFavour, .inFavour)
        let decision = try await deciding.record(.example(), after: ballot)
        let other = CorrectDecision(decision.id, .example(.declined))
        #expect(try await deciding.refusal(other) == "decision-disagrees")
        let correct = CorrectDecision(decision.id, .example(because: "Met een betere reden."))
        let second = try await deciding.zone.perform(correct, as: .hanna)
        let found = try await deciding.zone.store.read { try Decision.existing(second, $0) }
        #expect(found.number == "2026-002")
        #expect(found.corrects == decision.id)
        #expect(try await deciding.refusal(correct) == "decision-corrected-already")
        #expect(try await deciding.proposing.state == .approved)
    }

    @Test func `is corrected to another outcome as far as the vote allows, and the proposal moves`()
        async throws
    {
        let deciding = try await Deciding.ready()
        let ballot = try await deciding.ballot(.inFavour, .inFavour)
        let decision = try await deciding.record(.example(), after: ballot)
        let correct = CorrectDecision(decision.id, .example(.approvedWithConditions))
        let second = try await deciding.zone.perform(correct, as: .hanna)
        #expect(try await deciding.proposing.state == .approvedWithConditions)
        let (found, first, owner) = try await deciding.zone.store.read { db in
            (
                try Decision.existing(second, db), try Decision.correction(of: decision.id, db)?.id,
                try Execution.find(proposal: decision.proposal.description, db)?.decision
            )
        }
        #expect(found.outcome == .approvedWithConditions && first == second)
        #expect(owner == second.description)
    }

    @Test func `keeps its outcome once something was done with it`() async throws {
        let deciding = try await Deciding.ready()
        let ballot = try await deciding.ballot(.against, .against)
        let decision = try await deciding.record(.example(.declined), after: ballot)
        let object = FileObjection(deciding.proposal, .newFact, "Er is een nieuw feit.")
        _ = try await deciding.zone.perform(object, as: .anna)
        let other = CorrectDecision(decision.id, .example(.returned))
        #expect(try await deciding.refusal(other) == "decision-proposal-moved")
        let same = CorrectDecision(decision.id, .example(.declined, because: "Met een betere reden."))
        #expect(try await deciding.refusal(same) == nil)
    }

    @Test func `says as much in the register after an embargo as any other`() async throws {
        let deciding = try await Deciding.ready()
        let (now, later) = (deciding.zone.clock.now, deciding.zone.clock.now + 86_400)
        let plan = PlanBallot("Doen?", for: "stuurgroep", about: deciding.proposal)
        let ballot = try await deciding.zone.perform(plan, as: .hanna)
        let open = OpenBallot(ballot, until: now + 3_600, visibleFrom: later)
        _ = try await deciding.zone.perform(open, as: .hanna)
        _ = try await deciding.zone.perform(CastVote(.inFavour, in: ballot), as: .gijs)
        _ = try await deciding.zone.store.perform(CloseBallot(ballot), as: .atCommandLine)
        let decision = try await deciding.record(.example(.approvedWithConditions), after: ballot)
        #expect(decision.visibleFrom == later)
        #expect(try await deciding.publicEntries(of: "close-ballot", "record-decision").isEmpty)
        #expect(try await !deciding.showsResult(of: ballot))
        deciding.zone.clock.set(later)
        try await ChallengesClock.run(deciding.zone.store, at: later)
        try await ChallengesClock.run(deciding.zone.store, at: later)
        #expect(try await deciding.showsResult(of: ballot))
        let entries = try await deciding.publicEntries(of: "publish-ballots", "publish-decisions")
        #expect(entries.count == 2)
        let said = try #require(entries.last).facts(DecisionEntry.self)
        #expect(said.number == decision.number && said.conditions == 1 && said.inFavour == [1])
        #expect(said.reasonDigest != nil && said.objectionUntil == decision.objectionUntil)
        let counted = try #require(entries.first).facts(BallotClosing.self)
        #expect(counted.outcome == .carried && counted.choices == [.inFavour])
    }

    @Test func `is numbered within its year`() async throws {
        let deciding = try await Deciding.ready()
        let ballot = try await deciding.ballot(.inFavour, .inFavour)
        deciding.zone.clock.advance(days: 60)
        #expect(try await deciding.record(.example(), after: ballot).number == "2027-001")
    }
}

import GRDB
import MixedZone
import Support
import Testing

@testable import Challenges

@Suite struct `The road of an execution` {
    @Test func `begins with an approval, and with an owner on each side`() async throws {
        let executing = try await Executing.at(.notStarted)
        let begun = try await executing.now
        #expect(begun.state == .notStarted)
        #expect(try await begun.municipalOwner == executing.zone.id(of: .hanna))
        #expect(try await begun.teamOwner == executing.zone.id(of: .anna))
        #expect(try await executing.asks(of: .hanna) == ["start-execution"])
        #expect(try await executing.asks(of: .anna) == ["start-execution"])
        let outcome = try await executing.outcome
        #expect(outcome.state == .awaiting)
        #expect(outcome.measureOn == CivilDay("2027-12-01"))
        #expect(outcome.askedCents == 400_000)
    }

    @Test func `is started by an owner, and by nobody else in the team`() async throws {
        let executing = try await Executing.at(.notStarted)
        #expect(try await executing.refusal(StartExecution(executing.id), as: .carla) == "not-allowed")
        _ = try await executing.zone.perform(StartExecution(executing.id), as: .anna)
        _ = try await executing.zone.perform(StartExecution(executing.id), as: .hanna)
        #expect(try await executing.steps(.execution) == ["start"])
    }

    @Test func `pauses, goes on and stops with a reason`() async throws {
        let executing = try await Executing.at(.running)
        #expect(
            try await executing.refusal(PauseExecution(executing.id, reason: " "), as: .anna)
                == "invalid-fields"
        )
        _ = try await executing.zone.perform(PauseExecution(executing.id, reason: "Geen keuken."), as: .anna)
        #expect(try await executing.refusal(StartExecution(executing.id), as: .anna) == "execution-not-now")
        _ = try await executing.zone.perform(
            ResumeExecution(executing.id, reason: "Keuken is er."),
            as: .hanna
        )
        let stop = StopExecution(executing.id, reason: "Niemand kookt.")
        #expect(try await executing.refusal(stop, as: .anna) == "not-allowed")
        _ = try await executing.zone.perform(stop, as: .hanna)
        #expect(try await executing.steps(.execution) == ["start", "pause", "resume", "stop"])
        let plan = PlanMilestone(
            "Te laat",
            in: executing.id,
            dueOn: try CivilDay("2027-03-01").orThrow("day")
        )
        #expect(try await executing.refusal(plan, as: .anna) == "execution-over")
    }

    @Test func `is complete once every milestone is done or dropped`() async throws {
        let executing = try await Executing.at(.running)
        let kitchen = try await executing.plan("Keuken", on: "2027-02-01")
        let opening = try await executing.plan("Feest", on: "2027-03-01")
        let complete = CompleteExecution(executing.id, reason: "Er wordt gekookt.")
        #expect(
            try await executing.refusal(complete, as: .hanna) == "execution-milestones-open"
        )
        _ = try await executing.zone.perform(FinishMilestone(kitchen), as: .carla)
        _ = try await executing.zone.perform(DropMilestone(opening, reason: "Geen geld."), as: .anna)
        _ = try await executing.zone.perform(complete, as: .hanna)
        #expect(try await executing.now.state == .completed)
    }

    @Test func `is handed over on each side by its own owner, to who belongs there`() async throws {
        let executing = try await Executing.at(.running)
        let (daan, bilal) = (try await executing.zone.id(of: .daan), try await executing.zone.id(of: .bilal))
        let toColleague = HandOverExecution(executing.id, .municipality, to: daan)
        #expect(try await executing.refusal(toColleague, as: .anna) == "not-allowed")
        _ = try await executing.zone.perform(toColleague, as: .hanna)
        #expect(try await executing.asks(of: .daan) == ["own-execution"])
        let toStranger = HandOverExecution(executing.id, .team, to: daan)
        #expect(try await executing.refusal(toStranger, as: .anna) == "team-not-in-team")
        let toResident = HandOverExecution(executing.id, .municipality, to: bilal)
        #expect(try await executing.refusal(toResident, as: .daan) == "team-capacity-does-not-fit")
        let toBilal = HandOverExecution(executing.id, .team, to: bilal)
        for _ in 0..<2 { _ = try await executing.zone.perform(toBilal, as: .frank) }
        #expect(try await executing.now.teamOwner == bilal)
        #expect(try await executing.steps(.execution) == ["start", "hand-over", "hand-over"])
    }

    @Test func `waits for no owner: where the team is empty it belongs to who left last`() async throws {
        let proposing = try await Proposing.at(.reviewed)
        let zone = proposing.zone
        let (gijs, dora) = (try await zone.id(of: .gijs), try await zone.id(of: .dora))
        let cast = BodyCast(staff: [gijs, dora], residents: [], secretary: try await zone.id(of: .hanna))
        try await zone.store.body(of: cast, charter: .example(quorum: 1))
        try await zone.store.bringToTable(proposing.id)
        let deciding = Deciding(proposing: proposing)
        let ballot = try await deciding.ballot(.inFavour, .inFavour)
        let team = try await proposing.now.team
        try await zone.store.keep(EmptyTeam(team: team))
        _ = try await deciding.record(.example(), after: ballot)
        let begun = try await zone.store.read {
            try Execution.find(proposal: proposing.id.description, $0)
        }
        #expect(begun != nil)
    }

    @Test func `stays the same when the decision is corrected, with the new day of measuring`() async throws {
        let executing = try await Executing.at(.running)
        let decision = try Decision.ID(try await executing.now.decision).orThrow("decision")
        let day = try CivilDay("2027-06-01").orThrow("day")
        let draft = DecisionDraft(
            .approved,
            because: "Met een betere dag.",
            legalStatus: .mandate,
            objectionRoute: "Schrijf aan het college.",
            measureOn: day
        )
        let correction = try await executing.zone.perform(CorrectDecision(decision, draft), as: .hanna)
        #expect(try await executing.now.decision == correction.description)
        #expect(try await executing.now.state == .running)
        #expect(try await executing.outcome.measureOn == day)
        try await executing.clock("2027-06-02 00:00")
        #expect(try await executing.asks(of: .anna).last == "measure")
    }
}

/// Everybody leaves a team at once.
private struct EmptyTeam: Bookkeeping {
    let team: Team.ID

    func write(_ db: Database, at now: Instant) throws {
        try db.execute(sql: "UPDATE team_members SET left_at = ? WHERE team_id = ?", arguments: [now, team])
    }
}

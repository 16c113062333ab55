import MixedZone
import Support
import Testing

@testable import Challenges

@Suite struct `A milestone` {
    /// State and weight of each, and the progress in percents.
    @Test(
        arguments: [
            ([], nil), ([(.planned, 1)], 0), ([(.done, 1)], 100), ([(.done, 1), (.planned, 2)], 33),
            ([(.done, 99), (.late, 1)], 99), ([(.done, 1), (.dropped, 100)], 100),
            ([(.dropped, 5)], nil), ([(.done, 2), (.done, 1), (.planned, 1)], 75),
        ] as [([(MilestoneState, Int)], Int?)]
    )
    func `counts for its weight, rounded down, so that a hundred means done`(
        milestones: [(MilestoneState, Int)],
        percent: Int?
    ) throws {
        let day = try CivilDay("2027-01-01").orThrow("day")
        let all = milestones.map { state, weight in
            Milestone(
                id: .random(at: Instant(seconds: 1)),
                thread: .random(at: Instant(seconds: 1)),
                execution: .random(at: Instant(seconds: 1)),
                state: state,
                since: Instant(seconds: 1),
                title: "Punt",
                dueOn: day,
                weight: weight,
                owner: nil
            )
        }
        #expect(Progress(all).percent == percent)
    }

    @Test func `is late from the second on which its day is over, and once`() async throws {
        let executing = try await Executing.at(.running)
        _ = try await executing.plan("Keuken", on: "2027-01-15")
        let over = try amsterdam("2027-01-16 00:00")
        executing.zone.clock.set(over - 1)
        #expect(try await executing.zone.store.perform(MarkLateMilestones(), as: .clock) == 0)
        try executing.zone.clock.set("2027-01-16 00:00")
        #expect(
            try await executing.zone.store.read { try MarkLateMilestones.nextDue($0) }
                == executing.zone.clock.now
        )
        #expect(try await executing.zone.store.perform(MarkLateMilestones(), as: .clock) == 1)
        #expect(try await executing.zone.store.perform(MarkLateMilestones(), as: .clock) == 0)
        #expect(try await executing.milestones.map(\.state) == [.late])
        #expect(try await executing.steps(.milestone) == ["plan", "become-late"])
    }

    @Test func `is never late in an execution that was stopped`() async throws {
        let executing = try await Executing.at(.running)
        _ = try await executing.plan("Keuken", on: "2027-01-15")
        _ = try await executing.zone.perform(StopExecution(executing.id, reason: "Geen geld."), as: .hanna)
        try await executing.clock("2027-05-01 12:00")
        #expect(try await executing.milestones.map(\.state) == [.planned])
        #expect(try await executing.zone.store.read { try MarkLateMilestones.nextDue($0) } == nil)
    }

    @Test func `gets a later day with a reason, and that it was late stays in the thread`() async throws {
        let executing = try await Executing.at(.running)
        let id = try await executing.plan("Keuken", on: "2027-01-15")
        try await executing.clock("2027-01-20 12:00")
        let later = try CivilDay("2027-02-01").orThrow("day")
        let sooner = PostponeMilestone(id, to: try CivilDay("2027-01-19").orThrow("day"), reason: "Druk.")
        #expect(try await executing.refusal(sooner, as: .anna) == "invalid-fields")
        #expect(
            try await executing.refusal(PostponeMilestone(id, to: later, reason: " "), as: .anna)
                == "invalid-fields"
        )
        _ = try await executing.zone.perform(
            PostponeMilestone(id, to: later, reason: "De tegels."),
            as: .anna
        )
        let milestone = try #require(try await executing.milestones.first)
        #expect(milestone.state == .planned)
        #expect(milestone.dueOn == later)
        #expect(try await executing.steps(.milestone) == ["plan", "become-late", "postpone"])
        try await executing.clock("2027-02-02 00:00")
        #expect(try await executing.milestones.map(\.state) == [.late])
    }

    @Test func `is planned for today or later, and for who works on it`() async throws {
        let executing = try await Executing.at(.running)
        let (today, day) = (CivilDay("2026-12-15"), CivilDay("2027-01-15"))
        try executing.zone.clock.set("2026-12-16 09:00")
        let past = PlanMilestone("Terug", in: executing.id, dueOn: try today.orThrow("day"))
        #expect(try await executing.refusal(past, as: .anna) == "invalid-fields")
        let stranger = PlanMilestone(
            "Ver weg",
            in: executing.id,
            dueOn: try day.orThrow("day"),
            owner: try await executing.zone.id(of: .daan)
        )
        await #expect(throws: InvalidFields([FieldProblem("owner", "choose-listed")])) {
            try await executing.zone.perform(stranger, as: .anna)
        }
        let own = PlanMilestone(
            "Dichtbij",
            in: executing.id,
            dueOn: try day.orThrow("day"),
            owner: try await executing.zone.id(of: .carla)
        )
        _ = try await executing.zone.perform(own, as: .anna)
        #expect(try await executing.milestones.count == 1)
    }
}

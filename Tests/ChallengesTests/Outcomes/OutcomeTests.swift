import MixedZone
import Support
import Testing

@testable import Challenges

@Suite struct `The outcome of a proposal` {
    @Test func `is asked for once, when the day of the first measurement is over`() async throws {
        let executing = try await Executing.at(.running)
        try await executing.clock("2027-12-01 23:59")
        #expect(try await executing.asks(of: .anna).contains("measure") == false)
        try await executing.clock("2027-12-02 00:00")
        try await executing.clock("2028-03-01 00:00")
        for person in [Person.anna, .hanna] {
            #expect(try await executing.asks(of: person).filter { $0 == "measure" }.count == 1)
        }
        #expect(try await executing.steps(.outcome) == ["await-measurement"])
    }

    @Test func `can only be unknown before anything was measured`() async throws {
        let executing = try await Executing.at(.running)
        let id = try await executing.outcome.id
        let early = JudgeOutcome(id, .achieved, reason: "Wij denken van wel.")
        #expect(try await executing.refusal(early, as: .hanna) == "outcome-nothing-measured")
        let unknown = JudgeOutcome(id, .unknown, reason: "Niemand telde.")
        #expect(try await executing.refusal(unknown, as: .anna) == "not-allowed")
        #expect(
            try await executing.refusal(JudgeOutcome(id, .unknown, reason: ""), as: .hanna)
                == "invalid-fields"
        )
        _ = try await executing.zone.perform(unknown, as: .hanna)
        #expect(try await executing.outcome.verdict == .unknown)
        #expect(try await executing.steps(.outcome) == ["judge-unmeasured"])
    }

    @Test func `keeps every value, and counts the corrected one no more`() async throws {
        let executing = try await Executing.at(.running)
        let first = try await measured(20, on: "2026-11-20", executing)
        let second = try await measured(22, on: "2026-11-20", executing, corrects: first)
        _ = try await measured(24, on: "2026-11-23", executing)
        let indicator = try await executing.outcome.indicator
        let all = try await executing.zone.store.read { try Measurement.all(of: indicator, $0) }
        #expect(all.map(\.value) == [20, 22, 24])
        #expect(Measurement.standing(all).map(\.value) == [22, 24])
        let third = try await measured(23, on: "2026-11-20", executing, corrects: second)
        #expect(third > second)
        let again = try await measure(19, on: "2026-11-20", executing, corrects: first)
        #expect(try await executing.refusal(again, as: .carla) == "measurement-corrected-already")
        #expect(
            try await executing.steps(.outcome)
                == ["measure", "correct-measurement", "measure-once-more", "correct-measurement"]
        )
    }

    @Test func `measured after the judgement needs a reason, and a new judgement`() async throws {
        let executing = try await Executing.at(.running)
        _ = try await measured(20, on: "2026-11-20", executing)
        let id = try await executing.outcome.id
        _ = try await executing.zone.perform(JudgeOutcome(id, .partly, reason: "Bijna."), as: .hanna)
        let bare = try await measure(26, on: "2026-11-24", executing)
        #expect(try await executing.refusal(bare, as: .carla) == "invalid-fields")
        let again = try await measure(26, on: "2026-11-24", executing, reason: "Er kwamen er meer.")
        _ = try await executing.zone.perform(again, as: .carla)
        #expect(try await executing.outcome.state == .measured)
        #expect(try await executing.outcome.verdict == nil)
        _ = try await executing.zone.perform(JudgeOutcome(id, .achieved, reason: "Gehaald."), as: .hanna)
        #expect(try await executing.outcome.verdict == .achieved)
    }

    @Test func `is not measured on a day to come, by an observer, or with a proof from elsewhere`()
        async throws
    {
        let executing = try await Executing.at(.running)
        let tomorrow = try await measure(1, on: "2026-11-25", executing)
        #expect(try await executing.refusal(tomorrow, as: .carla) == "invalid-fields")
        let fine = try await measure(1, on: "2026-11-24", executing)
        #expect(try await executing.refusal(fine, as: .gijs) == "not-allowed")
        let odd = try await measure(.infinity, on: "2026-11-24", executing)
        await #expect(throws: InvalidFields([FieldProblem("value", "decimal")])) {
            try await executing.zone.perform(odd, as: .carla)
        }
        let proven = Measure(
            try await executing.outcome.id,
            value: 1,
            on: try CivilDay("2026-11-24").orThrow("day"),
            paper: "niets"
        )
        await #expect(throws: InvalidFields([FieldProblem("paper", "choose-listed")])) {
            try await executing.zone.perform(proven, as: .carla)
        }
    }

    @Test func `ends with a lesson, after which nothing changes`() async throws {
        let executing = try await Executing.at(.running)
        _ = try await measured(20, on: "2026-11-20", executing)
        let id = try await executing.outcome.id
        let lesson = PublishLesson(id, lesson: "Begin met een keuken.", earnedCents: 150_000)
        #expect(try await executing.refusal(lesson, as: .anna) == "outcome-not-now")
        _ = try await executing.zone.perform(JudgeOutcome(id, .achieved, reason: "Gehaald."), as: .hanna)
        #expect(try await executing.refusal(lesson, as: .carla) == "not-allowed")
        _ = try await executing.zone.perform(lesson, as: .anna)
        #expect(try await executing.outcome.state == .learned)
        #expect(try await executing.outcome.earnedCents == 150_000)
        let late = try await measure(30, on: "2026-11-24", executing, reason: "Nog een keer.")
        #expect(try await executing.refusal(late, as: .carla) == "outcome-not-now")
    }

    private func measure(
        _ value: Double,
        on day: String,
        _ executing: Executing,
        corrects: Int? = nil,
        reason: String = ""
    ) async throws -> Measure {
        Measure(
            try await executing.outcome.id,
            value: value,
            on: try CivilDay(day).orThrow(day),
            corrects: corrects,
            reason: reason
        )
    }

    /// Measured by Carla; the place of the value among all.
    private func measured(
        _ value: Double,
        on day: String,
        _ executing: Executing,
        corrects: Int? = nil
    ) async throws -> Int {
        _ = try await executing.zone.perform(
            try await measure(value, on: day, executing, corrects: corrects),
            as: .carla
        )
        let indicator = try await executing.outcome.indicator
        return try await executing.zone.store.read { try Measurement.all(of: indicator, $0).map(\.id).max() }
            .orThrow("measurement")
    }
}

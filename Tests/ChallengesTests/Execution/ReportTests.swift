import MixedZone
import Support
import Testing

@testable import Challenges

@Suite struct `A progress report` {
    @Test func `is due as many working days after the start as the zone says`() async throws {
        let executing = try await Executing.at(.running)
        try await executing.clock("2026-11-24 12:00")
        let report = try #require(try await executing.reports.first)
        let start = try await executing.now.since
        let deadlines = try await executing.zone.store.read { try Deadlines.load($0) }
        #expect(deadlines.days(.report) == 30)
        #expect(report.dueAt == deadlines.due(.report, after: start))
        #expect(try await executing.reports.count == 1)
        #expect(try await executing.asks(of: .anna) == ["start-execution", "report"])
        #expect(try await executing.asks(of: .hanna) == ["start-execution", "report"])
    }

    @Test func `follows what the zone says of the time between two; what runs keeps its day`() async throws {
        let executing = try await Executing.at(.running)
        try await executing.clock("2026-11-24 12:00")
        _ = try await executing.zone.perform(ChangeDeadlines([.report: 10]), as: .frank)
        try await executing.clock("2027-01-11 12:00")
        let deadlines = try await executing.zone.store.read { try Deadlines.load($0) }
        let reports = try await executing.reports
        #expect(reports.map(\.state) == [.due, .missed])
        #expect(reports.first?.dueAt == deadlines.due(.report, after: executing.zone.clock.now))
    }

    @Test func `is missed by the clock, and two in a row make silence that the adviser hears of`()
        async throws
    {
        let executing = try await Executing.at(.running)
        try await executing.clock("2026-11-30 12:00")
        try await executing.clock("2027-02-15 12:00")
        #expect(try await executing.reports.map(\.state) == [.due, .missed])
        #expect(!ProgressReport.isSilent(try await executing.reports))
        try await executing.clock("2027-05-03 12:00")
        #expect(try await executing.reports.map(\.state) == [.due, .missed, .missed])
        #expect(ProgressReport.isSilent(try await executing.reports))
        #expect(try await executing.asks(of: .hanna).filter { $0 == "look-after-silence" }.count == 1)
    }

    @Test func `ends the silence, also when it comes too late`() async throws {
        let executing = try await Executing.at(.running)
        for time in ["2026-11-30 12:00", "2027-02-15 12:00", "2027-05-03 12:00"] {
            try await executing.clock(time)
        }
        let missed = try #require(try await executing.reports.first { $0.state == .missed })
        let submit = SubmitReport(missed.id, done: "Gekookt.", next: "Meer koken.")
        _ = try await executing.zone.perform(submit, as: .carla)
        #expect(!ProgressReport.isSilent(try await executing.reports))
        #expect(try await executing.refusal(submit, as: .carla) == "execution-not-now")
    }

    @Test func `is missed once after a sleep of months, and asked once`() async throws {
        let executing = try await Executing.at(.running)
        try await executing.clock("2026-11-30 12:00")
        try await executing.clock("2027-11-30 12:00")
        #expect(try await executing.reports.map(\.state) == [.due, .missed])
        #expect(try await executing.asks(of: .anna).filter { $0 == "report" }.count == 2)
    }

    @Test func `is skipped with a reason by the owner at the municipality`() async throws {
        let executing = try await Executing.at(.running)
        let id = try await executing.zone.store.report(of: executing.id)
        let skip = SkipReport(id, reason: "Het is zomer.")
        #expect(try await executing.refusal(skip, as: .anna) == "not-allowed")
        #expect(try await executing.refusal(SkipReport(id, reason: ""), as: .hanna) == "invalid-fields")
        _ = try await executing.zone.perform(skip, as: .hanna)
        #expect(try await executing.reports.map(\.state) == [.skipped])
    }

    @Test func `is not asked for while the work pauses, and asked anew when it goes on`() async throws {
        let executing = try await Executing.at(.running)
        try await executing.clock("2026-11-30 12:00")
        _ = try await executing.zone.perform(PauseExecution(executing.id, reason: "Verbouwing."), as: .anna)
        #expect(try await executing.reports.map(\.state) == [.skipped])
        try await executing.clock("2027-06-01 12:00")
        #expect(try await executing.reports.map(\.state) == [.skipped])
        _ = try await executing.zone.perform(ResumeExecution(executing.id, reason: "Klaar."), as: .hanna)
        try await executing.clock("2027-06-01 12:01")
        #expect(try await executing.reports.map(\.state) == [.due, .skipped])
    }
}

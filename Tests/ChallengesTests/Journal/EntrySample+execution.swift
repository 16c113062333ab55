import Foundation
import MixedZone
import Support

@testable import Challenges

extension EntrySample {
    static let execution = work + milestones + reports + outcomes + agendaItems + papers

    private static let work = [
        EntrySample(StartExecution.self, MovedExecution.self, by: .anna) {
            StartExecution(try await $0.execution(), reason: "Vrijetekst")
        },
        EntrySample(PauseExecution.self, MovedExecution.self, by: .anna) {
            PauseExecution(try await running($0), reason: "Vrijetekst")
        },
        EntrySample(ResumeExecution.self, MovedExecution.self, by: .hanna) { zone in
            let id = try await running(zone)
            _ = try await zone.perform(PauseExecution(id, reason: "Vrijetekst"), as: .anna)
            return ResumeExecution(id, reason: "Vrijetekst")
        },
        EntrySample(CompleteExecution.self, MovedExecution.self, by: .hanna) {
            CompleteExecution(try await running($0), reason: "Vrijetekst")
        },
        EntrySample(StopExecution.self, MovedExecution.self, by: .hanna) {
            StopExecution(try await running($0), reason: "Vrijetekst")
        },
        EntrySample(HandOverExecution.self, HandOverExecution.HandedOver.self, by: .hanna) { zone in
            let daan = try await zone.id(of: .daan)
            return HandOverExecution(try await zone.execution(), .municipality, to: daan)
        },
        EntrySample(EnterBudget.self, EnterBudget.Entered.self, by: .anna) {
            EnterBudget(.spent, "Vrijetekst", cents: 12_550, in: try await running($0))
        },
    ]

    private static let milestones = [
        EntrySample(PlanMilestone.self, PlanMilestone.Planned.self, by: .anna) { zone in
            let id = try await running(zone)
            return PlanMilestone("Vrijetekst", in: id, dueOn: try day("2027-03-01"), weight: 2)
        },
        EntrySample(FinishMilestone.self, MilestoneAtWork.Moved.self, by: .carla) {
            FinishMilestone(try await milestone($0), note: "Vrijetekst")
        },
        EntrySample(DropMilestone.self, MilestoneAtWork.Moved.self, by: .anna) {
            DropMilestone(try await milestone($0), reason: "Vrijetekst")
        },
        EntrySample(PostponeMilestone.self, PostponeMilestone.Postponed.self, by: .anna) {
            PostponeMilestone(try await milestone($0), to: try day("2027-04-01"), reason: "Vrijetekst")
        },
        EntrySample(MarkLateMilestones.self, MarkLateMilestones.Late.self, by: nil) { zone in
            _ = try await milestone(zone)
            try zone.clock.set("2027-03-02 00:00")
            return MarkLateMilestones()
        },
    ]

    private static let reports = [
        EntrySample(AskReports.self, AskReports.Asked.self, by: nil) { zone in
            _ = try await running(zone)
            return AskReports()
        },
        EntrySample(SubmitReport.self, SubmitReport.Reported.self, by: .carla) { zone in
            let id = try await zone.store.report(of: running(zone))
            return SubmitReport(id, done: "Vrijetekst", next: "Vrijetekst", help: "Vrijetekst")
        },
        EntrySample(SkipReport.self, SkipReport.Skipped.self, by: .hanna) { zone in
            SkipReport(try await zone.store.report(of: running(zone)), reason: "Vrijetekst")
        },
    ]

    private static let outcomes = [
        EntrySample(Measure.self, Measure.Measured.self, by: .carla) { zone in
            let id = try await zone.store.outcome(of: running(zone))
            return Measure(id, value: 41.5, on: try day("2026-11-23"), note: "Vrijetekst")
        },
        EntrySample(JudgeOutcome.self, JudgeOutcome.Judged.self, by: .hanna) { zone in
            JudgeOutcome(try await zone.store.outcome(of: running(zone)), .unknown, reason: "Vrijetekst")
        },
        EntrySample(PublishLesson.self, PublishLesson.Published.self, by: .anna) { zone in
            let id = try await zone.store.outcome(of: running(zone))
            _ = try await zone.perform(JudgeOutcome(id, .unknown, reason: "Vrijetekst"), as: .hanna)
            return PublishLesson(id, lesson: "Vrijetekst", earnedCents: 12_500)
        },
        EntrySample(RemindMeasurements.self, RemindMeasurements.Reminded.self, by: nil) { zone in
            _ = try await running(zone)
            try zone.clock.set("2027-12-02 00:00")
            return RemindMeasurements()
        },
    ]

    private static let agendaItems = [
        EntrySample(ProposeAgendaItem.self, ProposeAgendaItem.Proposed.self, by: resident) { zone in
            try await watch(zone)
            return try proposal()
        },
        EntrySample(AgreeToAgendaItem.self, AgreeToAgendaItem.Agreed.self, by: resident) { zone in
            AgreeToAgendaItem(try await item(zone))
        },
        EntrySample(StartAgendaItem.self, AgendaAtWork.Moved.self, by: professional) { zone in
            StartAgendaItem(try await agreed(zone))
        },
        EntrySample(FinishAgendaItem.self, AgendaAtWork.Moved.self, by: professional) { zone in
            let id = try await agreed(zone)
            _ = try await zone.perform(StartAgendaItem(id), as: resident)
            return FinishAgendaItem(id, reason: "Vrijetekst")
        },
        EntrySample(DropAgendaItem.self, AgendaAtWork.Moved.self, by: professional) { zone in
            DropAgendaItem(try await item(zone), reason: "Vrijetekst")
        },
        EntrySample(NoteAgendaStatus.self, NoteAgendaStatus.Noted.self, by: professional) { zone in
            NoteAgendaStatus(try await item(zone), note: "Vrijetekst")
        },
    ]

    private static let papers = [
        EntrySample(AddPaper.self, AddPaper.Added.self, by: .carla) { zone in
            AddPaper(
                "vrijetekst.txt",
                Data("Een lijst.".utf8),
                to: Thing(.execution, try await running(zone))
            )
        },
        EntrySample(RemovePaper.self, RemovePaper.Removed.self, by: .carla) { zone in
            let thing = Thing(.execution, try await running(zone))
            let add = AddPaper("vrijetekst.txt", Data("Een lijst.".utf8), to: thing)
            return RemovePaper(try await zone.perform(add, as: .carla))
        },
    ]

    private static let resident = Person("Iris Achternaam", .themeSupervisor, scope: .theme("groen"))
    private static let professional = Person("Piet Achternaam", .themeSupervisor, scope: .theme("groen"))

    private static func day(_ text: String) throws -> CivilDay { try CivilDay(text).orThrow(text) }

    private static func running(_ zone: TestStore) async throws -> Execution.ID {
        let id = try await zone.execution()
        _ = try await zone.perform(StartExecution(id), as: .anna)
        return id
    }

    private static func milestone(_ zone: TestStore) async throws -> Milestone.ID {
        try await zone.store.milestone("Vrijetekst", in: running(zone), dueOn: day("2027-03-01"))
    }

    private static func watch(_ zone: TestStore) async throws {
        _ = try await zone.id(of: professional)
        let grant = GrantRole(member: try await zone.id(of: resident), role: .resident, scope: .zone)
        _ = try await zone.store.perform(grant, as: .atCommandLine)
    }

    private static func proposal() throws -> ProposeAgendaItem {
        ProposeAgendaItem(
            "Vrijetekst",
            aim: "Vrijetekst",
            theme: "groen",
            startsOn: try day("2027-01-01"),
            endsOn: try day("2027-12-31")
        )
    }

    private static func item(_ zone: TestStore) async throws -> AgendaItem.ID {
        try await watch(zone)
        return try await zone.perform(proposal(), as: resident)
    }

    private static func agreed(_ zone: TestStore) async throws -> AgendaItem.ID {
        let id = try await item(zone)
        for person in [resident, professional] {
            _ = try await zone.perform(AgreeToAgendaItem(id), as: person)
        }
        return id
    }
}

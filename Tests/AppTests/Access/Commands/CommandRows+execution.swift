import Challenges
import Foundation
import MixedZone
import Support

@testable import App

extension CommandRows {
    /// Executions and results: moved on by two owners; the agenda by who watches the theme.
    static let execution: [CommandRow] = work + milestones + reports + outcomes + agenda + papers

    private static let work: [CommandRow] = [
        CommandRow(StartExecution.self, on: Scene.execution(.approved), .each(ofWork)) {
            StartExecution(try $0.thing())
        },
        CommandRow(PauseExecution.self, on: Scene.execution(.running), .each(ofWork)) {
            PauseExecution(try $0.thing(), reason: "Even niet.")
        },
        CommandRow(ResumeExecution.self, on: Scene.execution(.paused), .each(ofWork)) {
            ResumeExecution(try $0.thing(), reason: "Verder.")
        },
        CommandRow(CompleteExecution.self, on: Scene.execution(.running), .each(executors)) {
            CompleteExecution(try $0.thing(), reason: "Klaar.")
        },
        CommandRow(StopExecution.self, on: Scene.execution(.running), .each(executors)) {
            StopExecution(try $0.thing(), reason: "Geen geld.")
        },
        CommandRow(HandOverExecution.self, on: Scene.execution(.running), .each(commandLine: unfit, givers)) {
            HandOverExecution(try $0.thing(), .municipality, to: $0.owner)
        },
        CommandRow(EnterBudget.self, on: Scene.execution(.running), .each(ofWork)) {
            EnterBudget(.spent, "Keuken", cents: 100, in: try $0.thing())
        },
    ]

    private static let milestones: [CommandRow] = [
        CommandRow(PlanMilestone.self, on: Scene.execution(.running), .each(ofWork)) {
            PlanMilestone("Punt", in: try $0.thing(), dueOn: try $0.day())
        },
        CommandRow(FinishMilestone.self, on: Scene.execution(.milestone), .each(ofWork)) {
            FinishMilestone(try $0.thing())
        },
        CommandRow(DropMilestone.self, on: Scene.execution(.milestone), .each(ofWork)) {
            DropMilestone(try $0.thing(), reason: "Niet nodig.")
        },
        CommandRow(PostponeMilestone.self, on: Scene.execution(.milestone), .each(ofWork)) {
            guard let day = CivilDay("2027-04-01") else { throw Unreadable() }
            return PostponeMilestone(try $0.thing(), to: day, reason: "De tegels.")
        },
        CommandRow(MarkLateMilestones.self, .clock(.allowed)) { _ in MarkLateMilestones() },
    ]

    private static let reports: [CommandRow] = [
        CommandRow(AskReports.self, .clock(.allowed)) { _ in AskReports() },
        CommandRow(SubmitReport.self, on: Scene.execution(.report), .each(ofWork)) {
            SubmitReport(try $0.thing(), done: "Gekookt.", next: "Meer.")
        },
        CommandRow(SkipReport.self, on: Scene.execution(.report), .each(executors)) {
            SkipReport(try $0.thing(), reason: "Zomer.")
        },
    ]

    private static let outcomes: [CommandRow] = [
        CommandRow(Measure.self, on: Scene.execution(.outcome), .each(ofWork)) {
            guard let day = CivilDay(Scene.today) else { throw Unreadable() }
            return Measure(try $0.thing(), value: 12, on: day)
        },
        CommandRow(JudgeOutcome.self, on: Scene.execution(.outcome), .each(executors)) {
            JudgeOutcome(try $0.thing(), .unknown, reason: "Niemand telde.")
        },
        CommandRow(PublishLesson.self, on: Scene.execution(.judged), .each(ofWork)) {
            PublishLesson(try $0.thing(), lesson: "Begin eerder.", earnedCents: 0)
        },
        CommandRow(RemindMeasurements.self, .clock(.allowed)) { _ in RemindMeasurements() },
    ]

    private static let agenda: [CommandRow] = [
        CommandRow(ProposeAgendaItem.self, .each(supervisors)) {
            ProposeAgendaItem(
                "Punt \($0.number)",
                aim: "Schaduw",
                theme: Scene.theme,
                startsOn: try $0.day(),
                endsOn: try $0.day().adding(days: 30)
            )
        },
        CommandRow(
            AgreeToAgendaItem.self,
            on: Scene.agendaItem(.proposed),
            .each(commandLine: .signInNeeded, strangersToThePair)
        ) {
            AgreeToAgendaItem(try $0.thing())
        },
        CommandRow(StartAgendaItem.self, on: Scene.agendaItem(.agreed), .each(supervisors)) {
            StartAgendaItem(try $0.thing())
        },
        CommandRow(FinishAgendaItem.self, on: Scene.agendaItem(.running), .each(supervisors)) {
            FinishAgendaItem(try $0.thing(), reason: "Vijf bomen.")
        },
        CommandRow(DropAgendaItem.self, on: Scene.agendaItem(.proposed), .each(supervisors)) {
            DropAgendaItem(try $0.thing(), reason: "Geen geld.")
        },
        CommandRow(NoteAgendaStatus.self, on: Scene.agendaItem(.running), .each(supervisors)) {
            NoteAgendaStatus(try $0.thing(), note: "Het gaat goed.")
        },
    ]

    private static let papers: [CommandRow] = [
        CommandRow(AddPaper.self, on: Scene.execution(.running), .each(ofWork)) {
            AddPaper("plan.txt", Data("Plan \($0.number)".utf8), to: Challenges.Thing(.execution, $0.id))
        },
        CommandRow(RemovePaper.self, on: Scene.execution(.paper), .administrators) {
            RemovePaper(try $0.thing())
        },
    ]

    /// The spokesperson of the team and the owner at the municipality; here a resident and an area's coordinator.
    @Sendable
    private static func ofWork(_ role: Role, _ reach: Caller.Reach) -> Verdict {
        role == .resident ? .allowed : executors(role, reach)
    }

    @Sendable
    private static func executors(_ role: Role, _ reach: Caller.Reach) -> Verdict {
        role == .areaCoordinator && reach != .elsewhere ? .allowed : .notAllowed
    }

    private static let unfit = Verdict.refused("team-capacity-does-not-fit")

    /// To a colleague at the municipality, which the owner of the rows is not.
    @Sendable
    private static func givers(_ role: Role, _ reach: Caller.Reach) -> Verdict {
        role == .administrator || executors(role, reach) == .allowed ? unfit : .notAllowed
    }

    @Sendable
    private static func supervisors(_ role: Role, _ reach: Caller.Reach) -> Verdict {
        role == .themeSupervisor && reach != .elsewhere ? .allowed : .notAllowed
    }

    /// Who watches the theme for the longest is its professional half; who watches every theme is no half of any pair.
    @Sendable
    private static func strangersToThePair(_ role: Role, _ reach: Caller.Reach) -> Verdict {
        guard supervisors(role, reach) == .allowed else { return .notAllowed }
        return reach == .here ? .allowed : .refused("agenda-not-of-the-pair")
    }
}

import MixedZone

extension Module {
    static let executionCommands: [any Command.Type] = [
        StartExecution.self, PauseExecution.self, ResumeExecution.self, CompleteExecution.self,
        StopExecution.self, HandOverExecution.self, PlanMilestone.self, FinishMilestone.self,
        DropMilestone.self,
        PostponeMilestone.self, MarkLateMilestones.self, EnterBudget.self, AskReports.self, SubmitReport.self,
        SkipReport.self, Measure.self, JudgeOutcome.self, PublishLesson.self, RemindMeasurements.self,
        ProposeAgendaItem.self, AgreeToAgendaItem.self, StartAgendaItem.self, FinishAgendaItem.self,
        DropAgendaItem.self, NoteAgendaStatus.self, AddPaper.self, RemovePaper.self,
    ]
}

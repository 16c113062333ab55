import MixedZone

extension Module {
    static let decisionCommands: [any Command.Type] = [
        RecordDecision.self, CorrectDecision.self, MeetCondition.self, PublishDecisions.self,
        PublishHead.self,
        PlanRound.self, AddPlan.self, CancelRound.self, SpreadPoints.self, OpenRound.self, CloseRound.self,
        TurnRounds.self,
    ]
}

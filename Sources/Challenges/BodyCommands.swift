import MixedZone

extension Module {
    static let bodyCommands: [any Command.Type] = [
        AddBody.self, EndBody.self, AddBodySeat.self, RemoveBodySeat.self, ChangeCharter.self,
        ChangeBody.self,
        FillSeat.self,
        EndSeat.self, NameSecretary.self, EndSecretary.self,
        PlanMeeting.self, ConveneMeeting.self, OpenMeeting.self, CloseMeeting.self, CancelMeeting.self,
        PutOnAgenda.self, NoteAttendance.self, WriteMinutes.self, AdoptMinutes.self, AddAction.self,
        SettleAction.self,
        PlanBallot.self, OpenBallot.self, RecuseFromBallot.self, CastVote.self, CloseBallot.self,
        CancelBallot.self, CloseDueBallots.self, PublishBallots.self,
    ]
}

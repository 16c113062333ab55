import MixedZone

extension Module {
    static let sessionCommands: [any Command.Type] = [
        AddWorkForm.self, RetireWorkForm.self, AddWorkSession.self, CancelWorkSession.self,
        LoseSessionPlace.self, MoveWorkSession.self, SignUpForSession.self, CancelSignUp.self,
        NoteSessionAttendance.self, NoteSessionArrival.self, HoldSessions.self, WriteSessionNotes.self,
        AddSessionResult.self, TakeOverResult.self,
    ]
}

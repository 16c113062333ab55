public import MixedZone

extension Module {
    /// Places, opening, reservations, attendance and presence.
    public static let booking = Module(
        name: "booking",
        migrations: BookingSchema.migrations,
        commands: [
            AddLocation.self, SetUpLocation.self, AddRoom.self, AddOpeningRule.self, AddDatedOpening.self,
            AddClosure.self,
            ChangeLimits.self, RemoveClosure.self, EndOpeningRule.self, RemoveDatedOpening.self,
            ChangeProgramme.self, CloseProgramme.self, ChangeClosedHolidays.self, AddSeat.self,
            ChangeSeat.self, ChangeRoom.self, ChangeLocation.self,
            RetireSeat.self, RestoreSeat.self, RetireRoom.self, RestoreRoom.self, WithdrawReservations.self,
            BookSeat.self, CancelReservation.self, MoveReservation.self,
            ExtendReservation.self, ShortenReservation.self,
            BookRoom.self, MoveRoom.self, AnswerRoomRequest.self, LapseRequests.self, NameGuests.self,
            MarkNoShow.self, MarkNoShows.self, CloseVisit.self, CloseVisits.self,
            CheckIn.self, CheckOut.self, UndoAttendance.self, WelcomeWalkIn.self,
            ShareToday.self, HideText.self, HandBackAll.self,
        ],
        retention: BookingSchema.retention,
        scopes: [.location: "locations"],
        erasure: [BookingErasure.erase]
    )
}

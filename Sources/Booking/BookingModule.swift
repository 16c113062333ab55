public import MixedZone

extension Module {
    /// Places, opening, reservations, attendance and presence.
    public static let booking = Module(
        name: "booking",
        migrations: BookingSchema.migrations,
        commands: [
            AddLocation.self, AddRoom.self, AddOpeningRule.self, AddDatedOpening.self, AddClosure.self,
            BookSeat.self, CancelReservation.self, MoveReservation.self, MarkNoShow.self, MarkNoShows.self,
            CloseVisit.self, CloseVisits.self,
            CheckIn.self, CheckOut.self, UndoAttendance.self, WelcomeWalkIn.self,
            ShareToday.self, HideText.self,
        ],
        retention: BookingSchema.retention,
        scopes: [.location: "locations"]
    )
}

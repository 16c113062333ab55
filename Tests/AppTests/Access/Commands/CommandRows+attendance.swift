import Booking
import MixedZone
import Support

extension CommandRows {
    /// What hosts do at the door; hosts of other places see nothing there.
    static let attendance: [CommandRow] = [
        CommandRow(CheckIn.self, on: today, .hosts(elsewhere: .missing)) { CheckIn(try $0.thing()) },
        CommandRow(CheckIn.self, on: .reservation(.own, .today), .hosts(elsewhere: .missing)) {
            CheckIn(try $0.thing())
        },
        CommandRow(CheckOut.self, on: inside, .hosts(elsewhere: .missing)) { CheckOut(try $0.thing()) },
        CommandRow(CheckOut.self, on: .reservation(.own, .inside), .hosts(elsewhere: .missing)) {
            CheckOut(try $0.thing())
        },
        CommandRow(UndoAttendance.self, on: inside, .hosts(elsewhere: .missing)) {
            UndoAttendance(try $0.thing(), .arrival)
        },
        CommandRow(HideText.self, on: inside, .hosts(elsewhere: .missing)) { HideText(try $0.thing()) },
        CommandRow(WelcomeWalkIn.self, .hosts(elsewhere: .notAllowed)) { _ in
            WelcomeWalkIn(
                .any(location: Scene.location, feature: nil),
                part: .morning,
                guest: .named("Vera")
            )
        },
        CommandRow(WelcomeWalkIn.self, .hosts(elsewhere: .notAllowed)) {
            let guest = WelcomeWalkIn.Guest.member($0.owner)
            return WelcomeWalkIn(.seat(try $0.places.seat(2)), part: .morning, guest: guest)
        },
    ]

    private static let today = Thing.reservation(.anothers, .today)
    private static let inside = Thing.reservation(.anothers, .inside)
}

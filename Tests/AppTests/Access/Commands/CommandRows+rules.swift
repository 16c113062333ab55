import Booking
import MixedZone
import Support

@testable import App

extension CommandRows {
    /// What can be had at a place, changed by its administrator.
    static let rules: [CommandRow] = [
        CommandRow(ChangeLimits.self, .administrators) {
            var limits = RoleAllowance()
            limits.horizonDays = 30 + $0.number
            return ChangeLimits(location: Scene.location, .role(.alderman, limits))
        },
        CommandRow(RemoveClosure.self, on: .closure, .administrators) { RemoveClosure(try $0.thing()) },
        CommandRow(EndOpeningRule.self, on: .openingRule, .administrators) {
            EndOpeningRule(try $0.thing(), lastDay: try $0.coming())
        },
        CommandRow(RemoveDatedOpening.self, on: .datedOpening, .administrators) {
            RemoveDatedOpening(try $0.thing())
        },
        CommandRow(ChangeClosedHolidays.self, .administrators) {
            ChangeClosedHolidays(location: Scene.location, $0.number % 2 == 0 ? [.kingsDay] : [])
        },
        CommandRow(ChangeLocation.self, .administrators) {
            let text = Bilingual(nl: "Welkom", en: "Welcome")
            let told = LocationDescription(
                street: "Gracht \($0.number)",
                postcode: "0000 AA",
                town: "Voorbeeldstad",
                intro: text,
                arrival: text,
                facilities: [],
                photoCredit: ""
            )
            return ChangeLocation(Scene.location, name: "Grachtpand", description: told)
        },
    ]

    /// Rooms and seats, changed by their administrator.
    static let units: [CommandRow] = [
        CommandRow(RetireSeat.self, .administrators) {
            RetireSeat(try $0.places.seat(3), from: try $0.day())
        },
        CommandRow(RestoreSeat.self, .administrators) { RestoreSeat(try $0.places.seat(3)) },
        CommandRow(RetireRoom.self, .administrators) {
            guard let day = CivilDay("2027-01-01") else { throw Unreadable() }
            return RetireRoom("\($0.places.location.id)-stil", from: day)
        },
        CommandRow(RestoreRoom.self, .administrators) { RestoreRoom("\($0.places.location.id)-stil") },
        CommandRow(AddSeat.self, .administrators) {
            let number = 100 + $0.number
            let seat = AddRoom.NewSeat(number: number, x: 9, y: 9, direction: 0, theme: nil, features: [])
            return AddSeat(to: "\($0.places.location.id)-stil", seat)
        },
        CommandRow(ChangeSeat.self, .administrators) {
            ChangeSeat(try $0.places.seat(3), number: 200 + $0.number, features: [], theme: nil)
        },
        CommandRow(ChangeRoom.self, .administrators) {
            let name = Bilingual(nl: "Kamer \($0.number)", en: "Room")
            return ChangeRoom("\($0.places.location.id)-stil", name: name, terms: nil)
        },
        CommandRow(WithdrawReservations.self, on: .reservation(.anothers, .coming), .administrators) {
            WithdrawReservations([try $0.thing()], reason: "Lekkage.")
        },
    ]
}

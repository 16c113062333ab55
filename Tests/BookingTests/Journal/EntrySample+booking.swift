import Support

@testable import Booking
@testable import MixedZone

extension EntrySample {
    static let places = [
        EntrySample(AddLocation.self, AddLocation.Added.self, by: .frank) { _ in
            AddLocation(try .example("kadehuis", name: "Vrijetekst"))
        },
        EntrySample(SetUpLocation.self, SetUpLocation.SetUp.self, by: .frank) { _ in
            SetUpLocation(try .told("kadehuis", freeText), rules: try OpeningRule.examples())
        },
        EntrySample(AddRoom.self, AddRoom.Added.self, by: .frank) { _ in
            let plan = RoomPlan(x: 0, y: 400, width: 700, depth: 400, windows: [], doors: [], tables: [])
            let seats = [7, 8].map { number in
                let x = 100 * number - 600
                return AddRoom.NewSeat(number: number, x: x, y: 9, direction: 0, theme: nil, features: [])
            }
            let room = Room(id: "grachtpand-zolder", name: freeText, plan: plan)
            return AddRoom(location: "grachtpand", room: room, seats: seats)
        },
        EntrySample(AddOpeningRule.self, AddOpeningRule.Added.self, by: .frank) { _ in
            let (first, last) = (try day("2026-12-04"), try day("2027-02-26"))
            let rule = OpeningRule(weekday: 5, validFrom: first, validUntil: last, hours: try hours())
            return AddOpeningRule(location: "grachtpand", rule: rule)
        },
        EntrySample(AddDatedOpening.self, AddDatedOpening.Added.self, by: .frank) { _ in
            let opening = DatedOpening(day: try day("2026-11-28"), hours: try hours(), reason: freeText)
            return AddDatedOpening(location: "grachtpand", opening: opening)
        },
        EntrySample(AddClosure.self, AddClosure.Added.self, by: .frank) { _ in
            let (first, last) = (try day("2026-12-08"), try day("2026-12-10"))
            let closure = Closure(firstDay: first, lastDay: last, reason: freeText)
            return AddClosure(location: "grachtpand", closure: closure)
        },
    ]

    static let reservations = [
        EntrySample(BookSeat.self, ClaimedUnit.self, by: person) { door in
            let choice = SeatChoice.seat(try door.places.seat(1))
            return BookSeat(choice, day: try day(Door.tuesday), part: .morning, sharing: said)
        },
        EntrySample(CancelReservation.self, CancelReservation.Cancelled.self, by: person) { door in
            CancelReservation(try await reserved(door))
        },
        EntrySample(MoveReservation.self, ClaimedUnit.self, by: person) { door in
            let (id, seat) = (try await reserved(door), try door.places.seat(2))
            return MoveReservation(id, to: .seat(seat), day: try day(Door.tuesday), part: .afternoon)
        },
        EntrySample(ShareToday.self, ShareToday.Shared.self, by: person) { door in
            let id = try await reserved(door)
            return ShareToday(id, Sharing(isShared: false, today: "Andere vrijetekst"))
        },
    ]

    static let attendance = [
        EntrySample(CheckIn.self, CheckIn.Came.self, by: Door.host) { door in
            let id = try await reserved(door)
            try door.at("2026-11-24 08:50")
            return CheckIn(id, sharing: said)
        },
        EntrySample(CheckOut.self, CheckOut.Left.self, by: Door.host) { door in
            CheckOut(try await inside(door))
        },
        EntrySample(UndoAttendance.self, UndoAttendance.Undone.self, by: Door.host) { door in
            UndoAttendance(try await inside(door), .arrival)
        },
        EntrySample(HideText.self, HideText.Hid.self, by: Door.host) { door in
            HideText(try await inside(door))
        },
        EntrySample(WelcomeWalkIn.self, ClaimedUnit.self, by: Door.host) { door in
            try door.at("2026-11-24 09:30")
            let choice = SeatChoice.seat(try door.places.seat(5))
            return WelcomeWalkIn(choice, part: .morning, guest: .named(person.name), sharing: said)
        },
        EntrySample(MarkNoShow.self, MarkNoShow.Missed.self, by: nil) { door in
            let id = try await reserved(door)
            try door.at("2026-11-24 13:00")
            return MarkNoShow(id)
        },
        EntrySample(MarkNoShows.self, MarkNoShows.Missed.self, by: nil) { door in
            _ = try await reserved(door)
            try door.at("2026-11-24 13:00")
            return MarkNoShows()
        },
        EntrySample(CloseVisit.self, CloseVisit.Closed.self, by: nil) { door in
            let id = try await inside(door)
            try door.at("2026-11-25 00:00")
            return CloseVisit(id)
        },
        EntrySample(CloseVisits.self, CloseVisits.Closed.self, by: nil) { door in
            _ = try await inside(door)
            try door.at("2026-11-25 00:00")
            return CloseVisits()
        },
    ]

    private static let freeText = Bilingual(nl: "Vrijetekst", en: "Vrijetekst")

    private static func day(_ text: String) throws -> CivilDay {
        try CivilDay(text).orThrow(text)
    }

    private static func hours() throws -> OpeningHours {
        try OpeningRule.examples().first.orThrow("no example").hours
    }

    private static func reserved(_ door: Door) async throws -> Reservation.ID {
        try await door.book(1, .morning, as: person, sharing: said)
    }

    private static func inside(_ door: Door) async throws -> Reservation.ID {
        let id = try await reserved(door)
        try door.at("2026-11-24 09:10")
        try await door.tapIn(id)
        return id
    }
}

import Support

@testable import Booking
@testable import MixedZone

extension EntrySample {
    static let rules = [
        EntrySample(ChangeLimits.self, ChangeLimits.Changed.self, by: .frank) { _ in
            var limits = RoleAllowance()
            limits.horizonDays = 60
            return ChangeLimits(location: "grachtpand", .role(.entrepreneur, limits))
        },
        EntrySample(RemoveClosure.self, RemoveClosure.Removed.self, by: .frank) { door in
            let closure = Closure(
                firstDay: try day("2026-12-08"),
                lastDay: try day("2026-12-10"),
                reason: text
            )
            _ = try await door.zone.perform(AddClosure(location: "grachtpand", closure: closure), as: .frank)
            return RemoveClosure(try await book(door).closures.first.orThrow("no closure").id)
        },
        EntrySample(EndOpeningRule.self, EndOpeningRule.Ended.self, by: .frank) { door in
            let rule = try await book(door).rules.first { $0.value.weekday == 4 }.orThrow("no rule")
            return EndOpeningRule(rule.id, lastDay: try day("2027-02-23"))
        },
        EntrySample(RemoveDatedOpening.self, RemoveDatedOpening.Removed.self, by: .frank) { door in
            let hours = try OpeningRule.examples().first.orThrow("no example").hours
            let opening = DatedOpening(day: try day("2026-11-28"), hours: hours, reason: text)
            _ = try await door.zone.perform(
                AddDatedOpening(location: "grachtpand", opening: opening),
                as: .frank
            )
            return RemoveDatedOpening(try await book(door).dated.first.orThrow("no opening").id)
        },
        EntrySample(ChangeClosedHolidays.self, ChangeClosedHolidays.Changed.self, by: .frank) { _ in
            ChangeClosedHolidays(location: "grachtpand", [.kingsDay, .newYearsDay])
        },
        EntrySample(ChangeProgramme.self, ChangeProgramme.Changed.self, by: .frank) { door in
            try await door.zone.addProgramme()
            return ChangeProgramme(
                "proef",
                called: text,
                purpose: text,
                startsOn: try day("2026-09-01"),
                endsBefore: try day("2027-07-01")
            )
        },
        EntrySample(CloseProgramme.self, CloseProgramme.Closed.self, by: .frank) { door in
            try await door.zone.addProgramme()
            return CloseProgramme("proef", lastDay: try day("2027-02-26"), reason: text)
        },
        EntrySample(ChangeLocation.self, NoFacts.self, by: .frank) { _ in
            let told = LocationDescription(
                street: "Vrijetekst 1",
                postcode: "0000 AA",
                town: "Vrijetekst",
                intro: text,
                arrival: text,
                facilities: [],
                photoCredit: ""
            )
            return ChangeLocation("grachtpand", name: "Vrijetekst", description: told)
        },
    ]

    static let units = [
        EntrySample(RetireSeat.self, RetireSeat.Retired.self, by: .frank) { door in
            RetireSeat(try door.places.seat(3), from: try day("2026-12-01"))
        },
        EntrySample(RestoreSeat.self, RestoreSeat.Restored.self, by: .frank) { door in
            let seat = try door.places.seat(3)
            _ = try await door.zone.perform(RetireSeat(seat, from: day("2026-12-01")), as: .frank)
            return RestoreSeat(seat)
        },
        EntrySample(RetireRoom.self, RetireRoom.Retired.self, by: .frank) { _ in
            RetireRoom("grachtpand-stil", from: try day("2026-12-01"))
        },
        EntrySample(RestoreRoom.self, RestoreRoom.Restored.self, by: .frank) { door in
            _ = try await door.zone.perform(
                RetireRoom("grachtpand-stil", from: day("2026-12-01")),
                as: .frank
            )
            return RestoreRoom("grachtpand-stil")
        },
        EntrySample(AddSeat.self, AddSeat.Added.self, by: .frank) { _ in
            let seat = AddRoom.NewSeat(number: 9, x: 300, y: 9, direction: 0, theme: nil, features: [.quiet])
            return AddSeat(to: "grachtpand-stil", seat)
        },
        EntrySample(ChangeSeat.self, ChangeSeat.Changed.self, by: .frank) { door in
            ChangeSeat(try door.places.seat(3), number: 33, features: [.monitor], theme: nil)
        },
        EntrySample(ChangeRoom.self, ChangeRoom.Changed.self, by: .frank) { _ in
            let terms = RoomTerms(
                capacity: 8,
                preparation: 900,
                clearing: 900,
                needsApproval: true,
                layouts: [.boardroom]
            )
            return ChangeRoom("grachtpand-stil", name: text, terms: terms)
        },
        EntrySample(WithdrawReservations.self, WithdrawReservations.Withdrawn.self, by: .frank) { door in
            let id = try await door.book(1, .morning, as: person, sharing: said)
            return WithdrawReservations([id], reason: "Vrijetekst")
        },
    ]

    private static let text = Bilingual(nl: "Vrijetekst", en: "Vrijetekst")

    private static func day(_ text: String) throws -> CivilDay {
        try CivilDay(text).orThrow(text)
    }

    private static func book(_ door: Door) async throws -> PlaceBook {
        try await door.zone.store.read { try PlaceBook.load("grachtpand", $0) }.orThrow("no place")
    }
}

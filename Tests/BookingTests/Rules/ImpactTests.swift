import GRDB
import Support
import Testing

@testable import Booking
@testable import MixedZone

/// A place on Friday 20 November, with Anna's and Bilal's reservations of Tuesday 24 and Thursday 26.
@Suite struct `Whom a change hits` {
    @Test func `a closure hits those who reserved on its days, and no others`() async throws {
        let town = try await Reserved.make()
        let closure = AddClosure(location: "grachtpand", closure: try town.closure("2026-11-24"))
        #expect(try await town.hit(closure) == [town.tuesday, town.bilals])
        await #expect(throws: NotSettled.hits(2)) { try await town.zone.perform(closure, as: .frank) }
        #expect(try await town.openness("2026-11-24") != .closed(.closure(Reserved.text)))
    }

    @Test func `who is kept on purpose is not named again`() async throws {
        let town = try await Reserved.make()
        let keep = Settlement(.keep, seen: [town.tuesday, town.bilals])
        let closure = try town.closure("2026-11-24")
        _ = try await town.zone.perform(
            AddClosure(location: "grachtpand", closure: closure, settlement: keep),
            as: .frank
        )
        #expect(try await town.state(town.tuesday) == .confirmed)
        let seat = RetireSeat(try town.places.seat(1), from: try day("2026-11-24"))
        #expect(try await town.hit(seat) == [town.thursday])
    }

    @Test func `what is handed back frees the seat, and each person gets one letter`() async throws {
        let town = try await Reserved.make()
        let all: Set = [town.tuesday, town.thursday, town.bilals]
        let closure = Closure(
            firstDay: try day("2026-11-24"),
            lastDay: try day("2026-11-26"),
            reason: Reserved.text
        )
        _ = try await town.zone.perform(
            AddClosure(
                location: "grachtpand",
                closure: closure,
                settlement: Settlement(.handBack(reason: " De verwarming is stuk. "), seen: all)
            ),
            as: .frank
        )
        for id in all { #expect(try await town.state(id) == .cancelled) }
        let (letters, claims) = try await town.zone.store.read { db in
            (
                try WaitingMessage.due(at: town.zone.clock.now, limit: 100, db)
                    .filter { $0.kind == "reservations-withdrawn" },
                try Int.fetchOne(db, sql: "SELECT count(*) FROM claims")
            )
        }
        #expect(claims == 0)
        #expect(letters.count == 2)
        #expect(letters.allSatisfy { $0.values["reason"] == "De verwarming is stuk." })
        let counts = letters.compactMap { $0.values["reservations"]?.split(separator: " ").count }
        #expect(counts.sorted() == [1, 2])
    }

    @Test func `a list that has grown since it was seen is refused`() async throws {
        let town = try await Reserved.make()
        let seen = Settlement(.keep, seen: [town.tuesday])
        let closure = try town.closure("2026-11-24")
        await #expect(throws: NotSettled.hitsMore(2)) {
            try await town.zone.perform(
                AddClosure(location: "grachtpand", closure: closure, settlement: seen),
                as: .frank
            )
        }
    }

    @Test func `a list that was seen asks for an answer, and handing back for a reason`() async throws {
        let town = try await Reserved.make()
        let seen: Set = [town.tuesday, town.bilals]
        let rows: [(Settlement.Choice?, FieldProblem)] = [
            (nil, FieldProblem("settlement", "settlement-missing")),
            (.handBack(reason: "  "), FieldProblem("reason", "withdrawal-reason-missing")),
        ]
        let closure = try town.closure("2026-11-24")
        for (choice, problem) in rows {
            await #expect(throws: InvalidFields([problem])) {
                try await town.zone.perform(
                    AddClosure(
                        location: "grachtpand",
                        closure: closure,
                        settlement: Settlement(choice, seen: seen)
                    ),
                    as: .frank
                )
            }
        }
    }

    @Test func `of too many reservations the last made are hit`() async throws {
        let town = try await Reserved.make()
        var limits = Allowance.usual
        limits.mostOpenReservations = 1
        let change = ChangeLimits(location: "grachtpand", .everybody(limits))
        #expect(try await town.hit(change) == [town.thursday])
    }

    @Test func `a role's limits hit those who hold it`() async throws {
        let town = try await Reserved.make()
        var limits = RoleAllowance()
        limits.seats = false
        #expect(
            try await town.hit(ChangeLimits(location: "grachtpand", .role(.freelancer, limits)))
                == [town.bilals]
        )
        limits.longestStay = 3 * 3600
        limits.seats = nil
        #expect(
            try await town.hit(ChangeLimits(location: "grachtpand", .role(.entrepreneur, limits)))
                == [town.tuesday, town.thursday]
        )
    }

    @Test func `an ended rule, shorter hours and a holiday hit what lies outside`() async throws {
        let town = try await Reserved.make()
        let rule = try #require(try await town.book().rules.first { $0.value.weekday == 4 })
        #expect(try await town.hit(EndOpeningRule(rule.id, lastDay: day("2026-11-25"))) == [town.thursday])
        let late = try #require(MinuteOfDay("10:00"))
        let noon = try #require(MinuteOfDay("17:00"))
        let part = DayPartHours(part: .morning, starts: late, ends: noon)
        let opening = DatedOpening(
            day: try day("2026-11-24"),
            hours: OpeningHours(opens: late, closes: noon, parts: [part]),
            reason: Reserved.text
        )
        let dated = AddDatedOpening(location: "grachtpand", opening: opening)
        #expect(try await town.hit(dated) == [town.tuesday, town.bilals])
    }

    @Test func `a retired room takes its seats along, and brings them back`() async throws {
        let town = try await Reserved.make()
        let (one, two) = (try town.places.seat(1), try town.places.seat(2))
        _ = try await town.zone.perform(RetireSeat(two, from: day("2026-12-01")), as: .frank)
        _ = try await town.zone.perform(RetireRoom("grachtpand-zaal", from: day("2026-12-15")), as: .frank)
        #expect(try await town.retired(one) == day("2026-12-15"))
        #expect(try await town.retired(two) == day("2026-12-01"))
        await #expect(throws: RestoreSeat.Refused.roomIsRetired) {
            try await town.zone.perform(RestoreSeat(two), as: .frank)
        }
        _ = try await town.zone.perform(RestoreRoom("grachtpand-zaal"), as: .frank)
        #expect(try await town.retired(one) == nil)
        #expect(try await town.retired(two) == day("2026-12-01"))
    }

    @Test func `limits outside their ranges are refused field by field`() async throws {
        let town = try await Reserved.make()
        var limits = RoleAllowance()
        limits.horizonDays = 367
        limits.longestStay = 899
        limits.longestWeek = 604_801
        let fields = ["horizonDays", "longestStay", "longestWeek"]
        let problems = fields.map { FieldProblem($0, "limit-out-of-range") }
        await #expect(throws: InvalidFields(problems)) {
            try await town.zone.perform(
                ChangeLimits(location: "grachtpand", .role(.resident, limits)),
                as: .frank
            )
        }
    }

    @Test func `a running closure ends yesterday, and one that is over stays`() async throws {
        let town = try await Reserved.make()
        let closure = Closure(
            firstDay: try day("2026-12-01"),
            lastDay: try day("2026-12-10"),
            reason: Reserved.text
        )
        _ = try await town.zone.perform(AddClosure(location: "grachtpand", closure: closure), as: .frank)
        let id = try #require(try await town.book().closures.first).id
        try town.zone.clock.set("2026-12-03 09:00")
        _ = try await town.zone.perform(RemoveClosure(id), as: .frank)
        #expect(try await town.book().closures.first?.value.lastDay == day("2026-12-02"))
        await #expect(throws: RemoveClosure.Refused.over) {
            try await town.zone.perform(RemoveClosure(id), as: .frank)
        }
    }
}

import Support
import Testing

@testable import Booking
@testable import MixedZone

/// A place on Friday 20 November 2026, with Anna's and Bilal's reservations of Tuesday 24 and Thursday 26, in a
/// programme until 21 March 2027.
@Suite struct `Changing a programme` {
    private static let text = Bilingual(nl: "Proef", en: "Trial")

    private func town() async throws -> Reserved {
        let town = try await Reserved.make()
        try await town.zone.addProgramme()
        return town
    }

    private func change(
        from start: String = "2026-09-01",
        until end: String = "2027-03-22",
        called: Bilingual = text,
        _ settlement: Settlement = .none
    ) throws -> ChangeProgramme {
        ChangeProgramme(
            "proef",
            called: called,
            purpose: Self.text,
            startsOn: try day(start),
            endsBefore: try day(end),
            settlement: settlement
        )
    }

    private func closing(_ last: String, _ settlement: Settlement = .none) throws -> CloseProgramme {
        CloseProgramme(
            "proef",
            lastDay: try day(last),
            reason: Bilingual(nl: " Het geld is op. ", en: "The money is spent."),
            settlement: settlement
        )
    }

    private func hit(_ town: Reserved, _ change: some SettledChange) async throws -> [Reservation.ID] {
        let now = town.zone.clock.now
        return try await town.zone.store.read { try change.impact(at: now, $0).reservations.map(\.id) }
    }

    private func entries(_ town: Reserved) async throws -> Int {
        try await town.zone.store.read { try JournalEntry.tail(100, $0).count }
    }

    @Test func `a later end opens days that were closed, and hits nobody`() async throws {
        let town = try await town()
        #expect(try await town.openness("2027-03-23") == .closed(.outsideProgrammes))
        _ = try await town.zone.perform(change(until: "2028-03-22"), as: .frank)
        #expect(try await town.openness("2027-03-23") != .closed(.outsideProgrammes))
    }

    @Test func `an earlier end hits who reserved after it, and is refused until they are answered for`()
        async throws
    {
        let town = try await town()
        let early = try change(until: "2026-11-25")
        #expect(try await hit(town, early) == [town.thursday])
        await #expect(throws: NotSettled.hits(1)) { try await town.zone.perform(early, as: .frank) }
        let kept = try change(until: "2026-11-25", Settlement(.keep, seen: [town.thursday]))
        _ = try await town.zone.perform(kept, as: .frank)
        #expect(try await town.zone.programme().endsBefore == day("2026-11-25"))
        #expect(try await town.state(town.thursday) == .confirmed)
    }

    @Test func `a programme beside it keeps its days open`() async throws {
        let town = try await town()
        let other = Programme(
            id: "ander",
            name: Self.text,
            purpose: Self.text,
            startsOn: try day("2026-11-26"),
            endsBefore: try day("2026-11-27")
        )
        _ = try await town.zone.perform(AddProgramme(other), as: .frank)
        #expect(try await hit(town, change(until: "2026-11-25")) == [])
    }

    @Test func `closing it says why, and gives back what lies after the last day`() async throws {
        let town = try await town()
        let settlement = Settlement(.handBack(reason: "Wij stoppen."), seen: [town.thursday])
        _ = try await town.zone.perform(closing("2026-11-24", settlement), as: .frank)
        let closed = try await town.zone.programme()
        #expect(closed.endsBefore == (try day("2026-11-25")))
        #expect(closed.closing == Bilingual(nl: "Het geld is op.", en: "The money is spent."))
        #expect(try await town.state(town.thursday) == .cancelled)
        #expect(try await town.state(town.tuesday) == .confirmed)
        _ = try await town.zone.perform(change(), as: .frank)
        #expect(try await town.zone.programme().closing == nil)
    }

    @Test func `refuses an end in the past, before the beginning, or later than the end it has`() async throws
    {
        let town = try await town()
        await #expect(throws: InvalidFields([FieldProblem("until", "day-is-past")])) {
            try await town.zone.perform(change(until: "2026-11-19"), as: .frank)
        }
        await #expect(throws: AddProgramme.Refused.termIsEmpty) {
            try await town.zone.perform(change(from: "2027-04-01"), as: .frank)
        }
        await #expect(throws: InvalidFields([FieldProblem("lastDay", "programme-ends-earlier")])) {
            try await town.zone.perform(closing("2027-03-22"), as: .frank)
        }
        await #expect(throws: KernelRefusal.missing) {
            let text = Self.text
            let last = try day("2026-12-01")
            _ = try await town.zone.perform(CloseProgramme("niets", lastDay: last, reason: text), as: .frank)
        }
    }

    @Test func `keeps the words that it replaces, and writes nothing when nothing is new`() async throws {
        let town = try await town()
        _ = try await town.zone.id(of: .frank)
        let before = try await entries(town)
        _ = try await town.zone.perform(change(), as: .frank)
        #expect(try await entries(town) == before)
        let name = Bilingual(nl: "Nieuw", en: "New")
        _ = try await town.zone.perform(change(called: name), as: .frank)
        #expect(try await town.zone.programme().name == name)
        let former = try await town.zone.store.read { try FormerWords.of(Subject("programme", "proef"), $0) }
        #expect(former.map { $0.both("name") } == [Self.text])
        await #expect(throws: InvalidFields([FieldProblem("nameEn", "name-missing")])) {
            let half = Bilingual(nl: "Half", en: " ")
            _ = try await town.zone.perform(change(called: half), as: .frank)
        }
    }
}

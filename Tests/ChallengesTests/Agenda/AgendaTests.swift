import MixedZone
import Support
import Testing

@testable import Challenges

@Suite struct `An item of the execution agenda` {
    @Test func `stands on the agenda once both halves of the pair agreed`() async throws {
        let theme = try await Watching.pair()
        let item = try await theme.propose(as: Watching.resident)
        _ = try await theme.zone.perform(AgreeToAgendaItem(item), as: Watching.resident)
        _ = try await theme.zone.perform(AgreeToAgendaItem(item), as: Watching.resident)
        #expect(try await theme.state(of: item) == .proposed)
        #expect(try await theme.asked(Watching.professional) == 1)
        _ = try await theme.zone.perform(AgreeToAgendaItem(item), as: Watching.professional)
        #expect(try await theme.state(of: item) == .agreed)
    }

    @Test func `waits while a half is vacant`() async throws {
        let theme = try await Watching.alone()
        let item = try await theme.propose(as: Watching.professional)
        _ = try await theme.zone.perform(AgreeToAgendaItem(item), as: Watching.professional)
        #expect(try await theme.state(of: item) == .proposed)
        let pair = try await theme.zone.store.read {
            try SupervisorPair.load("groen", at: theme.zone.clock.now, $0)
        }
        #expect(pair.resident == nil)
        #expect(!pair.isComplete)
    }

    @Test func `is agreed to by the pair of its own theme alone`() async throws {
        let theme = try await Watching.pair()
        let item = try await theme.propose(as: Watching.resident)
        let elsewhere = Person("Zeger Zorg", .themeSupervisor, scope: .theme("zorg"))
        #expect(try await theme.refusal(AgreeToAgendaItem(item), as: elsewhere) == "not-allowed")
        let third = Person("Derde Man", .themeSupervisor, scope: .theme("groen"))
        #expect(try await theme.refusal(AgreeToAgendaItem(item), as: third) == "agenda-not-of-the-pair")
    }

    @Test func `goes on step by step, and says how it stands`() async throws {
        let theme = try await Watching.pair()
        let item = try await theme.propose(as: Watching.resident)
        #expect(try await theme.refusal(StartAgendaItem(item), as: Watching.resident) == "moved-on")
        for person in [Watching.resident, Watching.professional] {
            _ = try await theme.zone.perform(AgreeToAgendaItem(item), as: person)
        }
        _ = try await theme.zone.perform(StartAgendaItem(item), as: Watching.resident)
        _ = try await theme.zone.perform(
            NoteAgendaStatus(item, note: "De bomen staan."),
            as: Watching.professional
        )
        let words = try await theme.zone.store.read { try AgendaItem.lastWords($0) }
        #expect(words[item.description]?.text == "De bomen staan.")
        #expect(
            try await theme.refusal(FinishAgendaItem(item, reason: ""), as: Watching.resident)
                == "invalid-fields"
        )
        _ = try await theme.zone.perform(FinishAgendaItem(item, reason: "Vijf bomen."), as: Watching.resident)
        #expect(try await theme.state(of: item) == .done)
        #expect(
            try await theme.refusal(NoteAgendaStatus(item, note: "Nog iets."), as: Watching.resident)
                == "moved-on"
        )
    }

    @Test func `belongs to nothing that the public cannot see`() async throws {
        let theme = try await Watching.pair()
        let draft = try await theme.zone.opgave(in: .draft)
        await #expect(throws: InvalidFields([FieldProblem("challenge", "choose-listed")])) {
            _ = try await theme.propose(as: Watching.resident, challenge: draft.description)
        }
    }

    @Test func `shows who watches the theme what waits for them`() async throws {
        let theme = try await Watching.pair()
        let item = try await theme.propose(as: Watching.resident)
        let today = try CivilDay("2026-11-24").orThrow("day")
        for (half, count) in [(SupervisorPair.Half.resident, 1), (.professional, 1)] {
            let work = try await theme.zone.store.read {
                try ThemeWork.load("groen", for: half, on: today, $0)
            }
            #expect(work.waiting.count == count)
        }
        _ = try await theme.zone.perform(AgreeToAgendaItem(item), as: Watching.resident)
        let work = try await theme.zone.store.read {
            try ThemeWork.load("groen", for: .resident, on: today, $0)
        }
        #expect(work.waiting == [])
    }
}

/// A zone in which a resident and a professional watch the theme of green.
private struct Watching: Sendable {
    let zone: TestStore

    static let resident = Person("Iris Inwoner", .themeSupervisor, scope: .theme("groen"))
    static let professional = Person("Piet Prof", .themeSupervisor, scope: .theme("groen"))

    static func pair() async throws -> Watching {
        let watching = try await alone()
        let member = try await watching.zone.id(of: resident)
        let grant = GrantRole(member: member, role: .resident, scope: .zone)
        _ = try await watching.zone.store.perform(grant, as: .atCommandLine)
        return watching
    }

    static func alone() async throws -> Watching {
        let zone = try TestStore.fresh()
        try await zone.setUp()
        _ = try await zone.id(of: professional)
        return Watching(zone: zone)
    }

    func propose(as person: Person, challenge: String? = nil) async throws -> AgendaItem.ID {
        let propose = ProposeAgendaItem(
            "Vijf bomen",
            aim: "Schaduw op het plein",
            theme: "groen",
            startsOn: try CivilDay("2027-01-01").orThrow("day"),
            endsOn: try CivilDay("2027-12-31").orThrow("day"),
            challenge: challenge
        )
        return try await zone.perform(propose, as: person)
    }

    func state(of item: AgendaItem.ID) async throws -> AgendaItemState? {
        try await zone.store.read { try AgendaItem.find(item, $0)?.state }
    }

    func refusal(_ command: some Command, as person: Person) async throws -> String? {
        do {
            _ = try await zone.perform(command, as: person)
            return nil
        } catch let refusal as any Refusal {
            return refusal.slug
        }
    }

    /// How often somebody was asked to agree.
    func asked(_ person: Person) async throws -> Int {
        try await Executing(zone: zone, id: .random(at: zone.clock.now)).asks(of: person)
            .filter { $0 == "agree-to-agenda-item" }.count
    }
}

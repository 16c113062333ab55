import Challenges
import GRDB
import MixedZone
import Support
import Testing

@testable import App

@Suite struct `The words of the road` {
    @Test(arguments: Graphs.all, Language.allCases)
    func `stand in the catalogue for every move and every state`(graph: Graph, language: Language) throws {
        let words = try Letters.ofTests().words[language] ?? Words(language: language, texts: [:])
        for arrow in graph.arrows {
            #expect(words.has("step.\(graph.kind.rawValue).\(arrow.name)"), "\(arrow.name)")
            for mover in arrow.movers { #expect(words.has("mover.\(mover.rawValue)"), "\(mover)") }
        }
        for state in graph.states {
            #expect(words.has("state.\(graph.kind.rawValue).\(state)"), "\(state)")
        }
    }

    @Test func `tell a follower what happened and why, with the way to its page`() async throws {
        let test = try await zone()
        let id = try await test.opgave()
        let extended = ExtendChallenge(
            id,
            endsOn: try #require(CivilDay("2027-03-31")),
            reason: "Er komt nog een werksessie."
        )
        _ = try await test.perform(extended, as: .daan)
        let letter = try #require(try await letters(test, to: .dora).last)
        #expect(letter.subject == "Nieuws: Groen dak, koel plein")
        #expect(letter.body.contains("De opgave ‘Groen dak, koel plein’ is verlengd."))
        #expect(letter.body.contains("Er komt nog een werksessie."))
        #expect(letter.body.contains("/voorbeeldstad/opgaven/\(id)\n"))
        #expect(letter.unsubscribe == nil)
    }

    @Test func `tell somebody what to do, and by when`() async throws {
        let test = try await zone()
        _ = try await test.id(of: .jasmijn)
        _ = try await test.opgave(in: .inCheck)
        let letter = try #require(try await letters(test, to: .jasmijn).last)
        #expect(letter.subject == "Controleer de opgave ‘Groen dak, koel plein’")
        #expect(letter.body.contains("Doe dat vóór woensdag 2 december."))
    }

    @Test func `remind somebody of what is late, and since when`() async throws {
        let test = try await zone()
        _ = try await test.id(of: .jasmijn)
        _ = try await test.opgave(in: .inCheck)
        try test.clock.set("2026-12-02 08:00")
        _ = try await test.store.perform(RemindOverdue(), as: .clock)
        let letter = try #require(try await letters(test, to: .jasmijn).last)
        #expect(letter.subject == "Controleer de opgave ‘Groen dak, koel plein’")
        #expect(letter.body.contains("De tijd hiervoor was om op woensdag 2 december."))
        #expect(!letter.body.contains("Doe dat vóór"))
    }

    private func zone() async throws -> TestStore {
        let test = try TestStore.fresh()
        try await test.setUp()
        return test
    }

    private func letters(_ test: TestStore, to person: Person) async throws -> [Letter] {
        let (letters, now) = (try Letters.ofTests(), test.clock.now)
        return try await test.store.read { db in
            try WaitingMessage.due(at: now, limit: 100, db).filter {
                $0.address == person.email && $0.kind.hasPrefix("thread-")
            }.map { try letters.letter(for: $0, at: now, db) }
        }
    }
}

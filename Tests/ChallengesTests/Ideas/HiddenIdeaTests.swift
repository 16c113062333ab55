import GRDB
import MixedZone
import Support
import Testing

@testable import Challenges

@Suite struct `An idea that a moderator hides` {
    private func hidden() async throws -> (zone: TestStore, id: Idea.ID) {
        let zone = try TestStore.fresh()
        try await zone.setUp()
        let id = try await zone.store.idea(in: zone.id(of: .hanna), email: "ida@voorbeeld.test")
        _ = try await zone.perform(HideIdea(id, reason: "Er staat een naam in."), as: .jasmijn)
        return (zone, id)
    }

    @Test func `loses its words everywhere, but not its number`() async throws {
        let (zone, id) = try await hidden()
        let (idea, found, listed) = try await zone.store.read { db in
            (
                try Idea.find(id, db).orThrow("no idea"),
                try SearchHit.search("vijver", db).total,
                try Idea.published(page: 1, db).total
            )
        }
        #expect(idea.title == "1")
        #expect(idea.description.isEmpty && idea.street.isEmpty)
        #expect(idea.hiddenAt != nil)
        #expect(found == 0)
        #expect(listed == 0)
    }

    @Test func `is kept apart, with its digest in the journal and the reason in its thread`() async throws {
        let (zone, id) = try await hidden()
        let now = zone.clock.now
        let (withheld, reason, entry) = try await zone.store.read { db in
            (
                try String.fetchAll(
                    db,
                    sql: """
                        SELECT content FROM texts JOIN ideas ON withheld_id = texts.id WHERE ideas.id = ?1
                        UNION ALL
                        SELECT digest FROM texts JOIN ideas ON withheld_id = texts.id WHERE ideas.id = ?1
                        """,
                    arguments: [id]
                ),
                try Idea.find(id, db).map { idea in
                    try Step.all(of: idea.thing, for: .stranger, at: now, db).last?.text
                },
                try JournalEntry.tail(1, db).last
            )
        }
        #expect(withheld.first == "Bankjes bij de vijver\n\nBij de vijver kan niemand zitten.")
        #expect(reason == "Er staat een naam in.")
        #expect(try entry?.facts(HideIdea.Hidden.self).withheld == withheld.last)
    }

    @Test func `is told to who brought it, with an account or without`() async throws {
        let (zone, _) = try await hidden()
        let now = zone.clock.now
        let letters = try await zone.store.read { try WaitingMessage.due(at: now, limit: 100, $0) }
        #expect(letters.last { $0.kind == "idea-step" }?.address == "ida@voorbeeld.test")
    }

    @Test func `needs a reason, and an editor or administrator`() async throws {
        let (zone, _) = try await hidden()
        let id = try await zone.store.idea(in: zone.id(of: .hanna))
        await #expect(throws: InvalidFields([FieldProblem("reason", "text-missing")])) {
            try await zone.perform(HideIdea(id, reason: ""), as: .jasmijn)
        }
        await #expect(throws: KernelRefusal.notAllowed(command: "hide-idea")) {
            try await zone.perform(HideIdea(id, reason: "Nee."), as: .hanna)
        }
    }
}

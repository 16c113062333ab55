import Foundation
import GRDB
import Support
import Testing

@testable import App
@testable import MixedZone

@Suite struct `The daily letter` {
    private let letters: Letters

    init() throws {
        letters = try .ofTests()
    }

    /// Anna, to whom messages of these kinds are owed that can wait; and the letter of the next morning.
    private func letter(_ kinds: [String]) async throws -> Letter {
        let test = try TestStore.fresh(at: "2026-11-24 09:00")
        try await test.setUp()
        let anna = try await test.id(of: .anna)
        _ = try await test.store.keep(MarkAllSent())
        for kind in kinds {
            let message = OutgoingMessage(kind, to: .member(anna), urgency: .digest(about: "opgave:1"))
            _ = try await test.store.keep(Owe(message: message))
        }
        try test.clock.set("2026-11-25 08:00")
        try await DueWork.run(test.store, at: test.store.now)
        let (letters, now) = (letters, test.clock.now)
        let waiting = try await test.store.read { db in
            try WaitingMessage.due(at: now, limit: 10, db).map { try letters.letter(for: $0, at: now, db) }
        }
        #expect(waiting.count == 1)
        return try #require(waiting.first)
    }

    @Test func `holds what each message would have said`() async throws {
        let letter = try await letter(["member-waits", "member-welcome"])
        #expect(letter.subject == "2 berichten van Mixed Zone Voorbeeldstad")
        #expect(letter.body.contains("Wij bekijken uw aanvraag"))
        #expect(letter.body.contains("Welkom bij Mixed Zone Voorbeeldstad\n\nU bent nu deelnemer"))
        #expect(letter.body.hasPrefix("Dag Anna,\n"))
    }

    @Test func `with one message in it is that message`() async throws {
        let letter = try await letter(["member-welcome"])
        #expect(letter.subject == "Welkom bij Mixed Zone Voorbeeldstad")
        #expect(letter.body.contains("U bent nu deelnemer"))
    }

    @Test func `leaves out what cannot be worded any more`() async throws {
        let letter = try await letter(["no-such-kind", "member-welcome", "reservation-confirmed"])
        #expect(letter.subject == "Welkom bij Mixed Zone Voorbeeldstad")
    }

    @Test func `says at its foot how to get fewer, and to the reader's mail program too`() async throws {
        let letter = try await letter(["member-welcome"])
        let link = "https://werk.voorbeeld.test/voorbeeldstad/profiel#post"
        #expect(letter.body.hasSuffix(link) && letter.unsubscribe == link)
        #expect(letter.message(lineEnd: "\n").contains("\nList-Unsubscribe: <\(link)>\n"))
    }

    @Test func `is gathered by the clock, which knows when`() async throws {
        let test = try TestStore.fresh(at: "2026-11-24 09:00")
        try await test.setUp()
        let anna = try await test.id(of: .anna)
        _ = try await test.store.keep(MarkAllSent())
        let message = OutgoingMessage(
            "member-welcome",
            to: .member(anna),
            urgency: .digest(about: "opgave:1")
        )
        _ = try await test.store.keep(Owe(message: message))
        try test.clock.set("2026-11-25 04:00")
        try await DueWork.run(test.store, at: test.store.now)
        let now = test.store.now
        let next = try await test.store.read { try DueWork.nextDue(after: now, $0) }
        #expect(next == (try amsterdam("2026-11-25 08:00")))
    }
}

/// Puts a message in the outbox, as a command would.
private struct Owe: Bookkeeping {
    let message: OutgoingMessage

    func write(_ db: Database, at now: Instant) throws -> Done {
        try Outbox.insert(message, at: now, db)
        return Done()
    }
}

import GRDB
import Support
import Testing

@testable import MixedZone

@Suite struct `The reason of an answer` {
    @Test(arguments: [true, false])
    func `reaches the one who asked, and nobody else`(isApproved: Bool) async throws {
        let (zone, asked) = try await TestStore.withRequest(of: .anna)
        let reason = "Alle plekken zijn voor\nbuurtbewoners."
        let answer = AnswerRequest(member: asked, isApproved: isApproved, reason: " \(reason)\n")
        _ = try await zone.perform(answer, as: .esra)
        let now = zone.clock.now
        let letter = try await zone.store.read { try WaitingMessage.due(at: now, limit: 9, $0) }.last
        #expect(letter?.address == Person.anna.email)
        #expect(letter?.values == ["reason": reason])
        let entries = try await zone.store.read { try JournalEntry.tail(9, $0).map(\.json) }
        #expect(entries.filter { $0.contains("buurtbewoners") } == [])
        _ = try await zone.store.keep(MarkAllSent())
        let kept = try await zone.store.read { db in
            try String.fetchSet(db, sql: "SELECT \"values\" FROM outbox")
        }
        #expect(kept == ["{}"])
    }

    @Test func `is not needed for a yes, and the letter then mentions none`() async throws {
        let (zone, asked) = try await TestStore.withRequest(of: .anna)
        _ = try await zone.perform(AnswerRequest(member: asked, isApproved: true, reason: " "), as: .esra)
        let now = zone.clock.now
        let letter = try await zone.store.read { try WaitingMessage.due(at: now, limit: 9, $0) }.last
        #expect(letter?.values == [:])
    }

    @Test(arguments: [
        ("", "reason-missing"), (" \n\t", "reason-missing"),
        (String(repeating: "é", count: 500) + " ", nil),
        (String(repeating: "é", count: 501), "reason-too-long"),
    ])
    func `of a no has one to five hundred characters`(
        reason: String,
        problem: String?
    ) async throws {
        let (zone, asked) = try await TestStore.withRequest(of: .anna)
        let answer = AnswerRequest(member: asked, isApproved: false, reason: reason)
        if let problem {
            await #expect(throws: InvalidFields([FieldProblem("reason", problem)])) {
                try await zone.perform(answer, as: .esra)
            }
            #expect(try await zone.member(asked).state == .requested)
        } else {
            _ = try await zone.perform(answer, as: .esra)
            #expect(try await zone.member(asked).state == .refused)
        }
    }

    @Test func `of a yes is no longer either`() async throws {
        let (zone, asked) = try await TestStore.withRequest(of: .anna)
        let long = String(repeating: "x", count: 501)
        await #expect(throws: InvalidFields([FieldProblem("reason", "reason-too-long")])) {
            try await zone.perform(AnswerRequest(member: asked, isApproved: true, reason: long), as: .esra)
        }
    }
}

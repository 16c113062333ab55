import GRDB
import MixedZone
import Support
import Synchronization
import Testing

@testable import App

/// Keeps the letters, or fails as it is told.
final class TestMailer: Mailer {
    private let state = Mutex<(letters: [Letter], failure: MailFailure?)>(([], nil))

    var letters: [Letter] { state.withLock { $0.letters } }

    func fail(with failure: MailFailure?) { state.withLock { $0.failure = failure } }

    func send(_ letter: Letter, from zone: String) async throws {
        try state.withLock { state in
            if let failure = state.failure { throw failure }
            state.letters.append(letter)
        }
    }
}

@Suite struct `Delivering mail` {
    private let mailer = TestMailer()
    private let delivery: Delivery

    init() throws {
        delivery = Delivery(mailer: mailer, letters: try .ofTests(), logger: .silent)
    }

    private func zone(members: Int) async throws -> TestStore {
        let test = try TestStore.fresh()
        try await test.setUp()
        for number in 0..<members {
            let email = "lid\(number)@voorbeeld.test"
            _ = try await test.store.perform(
                InviteMember(email: email, name: "Lid \(number)", language: "nl", role: .resident),
                as: .atCommandLine
            )
        }
        return test
    }

    @Test func `each letter leaves once, the oldest first`() async throws {
        let test = try await zone(members: 3)
        #expect(try await delivery.deliver("aalst", test.store) == false)
        #expect(try await delivery.deliver("aalst", test.store) == false)
        #expect(mailer.letters.map(\.to.address) == (0..<3).map { "lid\($0)@voorbeeld.test" })
    }

    @Test func `many leave in batches`() async throws {
        let test = try await zone(members: 60)
        #expect(try await delivery.deliver("aalst", test.store))
        #expect(mailer.letters.count == 50)
        #expect(try await delivery.deliver("aalst", test.store) == false)
        #expect(mailer.letters.count == 60)
    }

    @Test func `a lost mail server loses nothing and is not hammered`() async throws {
        let test = try await zone(members: 10)
        mailer.fail(with: .notStarted)
        for _ in 0..<5 { _ = try await delivery.deliver("aalst", test.store) }
        let failing = try await test.store.read { db in try WaitingMessage.failing(db).waiting }
        #expect(failing == 3)
        mailer.fail(with: nil)
        test.clock.advance(seconds: 60)
        _ = try await delivery.deliver("aalst", test.store)
        #expect(mailer.letters.count == 10)
        let left = try await test.store.read { db in try WaitingMessage.nextDue(db) }
        #expect(left == nil)
    }

    @Test func `a code that has expired is given up with a record, and does not keep the others`()
        async throws
    {
        let test = try await zone(members: 1)
        for number in 0..<4 {
            _ = try await test.store.keep(
                AskForCode(
                    email: "nieuw\(number)@voorbeeld.test",
                    language: "nl",
                    network: "n",
                    form: Secret()
                )
            )
        }
        mailer.fail(with: .notStarted)
        _ = try await delivery.deliver("aalst", test.store)
        mailer.fail(with: nil)
        test.clock.advance(minutes: 10)
        _ = try await delivery.deliver("aalst", test.store)
        #expect(mailer.letters.map(\.to.address) == ["lid0@voorbeeld.test"])
        let failures = try await test.store.read { db in
            try String.fetchAll(
                db,
                sql: "SELECT failure FROM outbox WHERE sent_at IS NULL AND \"values\" = '{}'"
            )
        }
        #expect(failures == Array(repeating: "the code in it has expired", count: 4))
        #expect(try await test.store.read { db in try WaitingMessage.failing(db).givenUp } == 4)
        #expect(try await test.store.read { db in try WaitingMessage.nextDue(db) } == nil)
    }

    @Test func `a letter without words does not keep the others`() async throws {
        let test = try await zone(members: 4)
        try await test.store.breakMessages(upTo: 3)
        _ = try await delivery.deliver("aalst", test.store)
        #expect(mailer.letters.count == 1)
    }
}

extension Store {
    /// Turns the first waiting messages into ones that no release can word.
    fileprivate func breakMessages(upTo id: Int) async throws {
        _ = try await keep(BrokenMessages(last: id))
    }
}

private struct BrokenMessages: Bookkeeping {
    let last: Int

    func write(_ db: Database, at now: Instant) throws -> Done {
        try db.execute(sql: "UPDATE outbox SET kind = 'no-such-kind' WHERE id <= ?", arguments: [last])
        return Done()
    }
}

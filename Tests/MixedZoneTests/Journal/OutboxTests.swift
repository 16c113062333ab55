import GRDB
import Support
import Testing

@testable import MixedZone

@Suite struct `The outbox` {
    @Test func `holds a message only when its command was kept`() async throws {
        let zone = try TestStore.fresh()
        try await zone.setUp()
        _ = try? await zone.store.perform(JoinZone.example(.anna, isSixteenOrOlder: false), as: .visitor)
        #expect(try await due(zone) == [])
        _ = try await zone.store.perform(JoinZone.example(.anna), as: .visitor)
        let message = try #require(try await due(zone).first)
        #expect(message.kind == "member-welcome")
        #expect(message.address == Person.anna.email)
        #expect(message.name == Person.anna.name)
        #expect(message.language == "nl")
        #expect(message.createdAt == zone.clock.now)
        #expect(message.attempts == 0)
    }

    @Test func `forgets what a message carried once it is sent`() async throws {
        let zone = try TestStore.fresh()
        _ = try await zone.store.keep(AskForCode.example())
        let message = try #require(try await due(zone).first)
        #expect(message.values["code"]?.count == 6)
        _ = try await zone.store.keep(MarkSent([message.id]))
        #expect(try await due(zone) == [])
        #expect(try await carried(zone) == "{}")
        #expect(try await zone.store.read(WaitingMessage.nextDue) == nil)
    }

    @Test func `tries again after one minute and then twice as long each time, ten times in all`()
        async throws
    {
        let zone = try TestStore.fresh()
        _ = try await zone.store.keep(AskForCode.example())
        let id = try #require(try await due(zone).first).id
        for attempt in 0..<9 {
            let failedAt = zone.clock.now
            _ = try await zone.store.keep(MarkFailed(id, failure: "no answer"))
            let next = failedAt + (60 << attempt)
            #expect(try await zone.store.read(WaitingMessage.nextDue) == next)
            zone.clock.set(next - 1)
            #expect(try await due(zone) == [])
            zone.clock.set(next)
            #expect(try await due(zone).map(\.attempts) == [attempt + 1])
        }
        #expect(try await failing(zone) == [1, 0])
        _ = try await zone.store.keep(MarkFailed(id, failure: "no answer"))
        #expect(try await failing(zone) == [0, 1])
        #expect(try await carried(zone) == "{}")
        zone.clock.advance(days: 1)
        #expect(try await due(zone) == [])
    }

    @Test func `gives up at once what can only fail again, with why, and forgets what it carried`()
        async throws
    {
        let zone = try TestStore.fresh()
        _ = try await zone.store.keep(AskForCode.example())
        let id = try #require(try await due(zone).first).id
        _ = try await zone.store.keep(MarkFailed(id, failure: "too late", isFinal: true))
        #expect(try await failing(zone) == [0, 1])
        #expect(try await zone.store.read(WaitingMessage.nextDue) == nil)
        #expect(try await carried(zone) == "{}")
        let why = try await zone.store.read { try String.fetchOne($0, sql: "SELECT failure FROM outbox") }
        #expect(why == "too late")
    }

    @Test func `is empty after everything in it was marked as sent`() async throws {
        let zone = try TestStore.fresh()
        for _ in 1...3 { _ = try await zone.store.keep(AskForCode.example()) }
        _ = try await zone.store.keep(MarkAllSent())
        #expect(try await due(zone) == [])
    }

    @Test func `never waits for a message to somebody without an address`() async throws {
        let zone = try TestStore.fresh()
        try await zone.setUp(.onRequest)
        let asked = try await zone.store.perform(JoinZone.example(.anna), as: .visitor)
        _ = try await zone.store.keep(MarkAllSent())
        _ = try await zone.store.keep(ForgetAddress(member: asked.member))
        let answer = AnswerRequest(member: asked.member, isApproved: true)
        _ = try await zone.store.perform(answer, as: .atCommandLine)
        #expect(try await due(zone) == [])
        #expect(try await zone.store.read(WaitingMessage.nextDue) == nil)
    }

    @Test func `gives the oldest first and no more than asked for`() async throws {
        let zone = try TestStore.fresh()
        for number in 1...5 {
            zone.clock.advance(seconds: 1)
            _ = try await zone.store.keep(AskForCode.example(email: "\(number)@voorbeeld.test"))
        }
        let now = zone.clock.now
        let first = try await zone.store.read { try WaitingMessage.due(at: now, limit: 2, $0) }
        #expect(first.map(\.address) == ["1@voorbeeld.test", "2@voorbeeld.test"])
    }

    @Test(arguments: ["", "{", "[1", "not json"])
    func `refuses values that are no JSON`(values: String) async throws {
        let zone = try TestStore.onDisk()
        let intruder = try Intruder(#require(zone.store.path))
        let sql = "INSERT INTO outbox (kind, address, \"values\", created_at) VALUES ('x', 'a@b.test', ?, 1)"
        #expect(throws: DatabaseError.self) { try intruder.execute(sql, [values]) }
    }

    private func due(_ zone: TestStore) async throws -> [WaitingMessage] {
        let now = zone.clock.now
        return try await zone.store.read { try WaitingMessage.due(at: now, limit: 100, $0) }
    }

    /// What the first message carries.
    private func carried(_ zone: TestStore) async throws -> String? {
        try await zone.store.read { try String.fetchOne($0, sql: "SELECT \"values\" FROM outbox") }
    }

    private func failing(_ zone: TestStore) async throws -> [Int] {
        try await zone.store.read { db in
            let (waiting, givenUp) = try WaitingMessage.failing(db)
            return [waiting, givenUp]
        }
    }
}

/// Takes a member's address away, as an erasure does.
struct ForgetAddress: Bookkeeping {
    let member: Member.ID

    func write(_ db: Database, at now: Instant) throws -> Done {
        try db.execute(sql: "UPDATE members SET email = NULL WHERE id = ?", arguments: [member])
        return Done()
    }
}

import GRDB
import Support
import Testing

@testable import MixedZone

@Suite struct `A message that can wait` {
    private static let opgave = OutgoingMessage.Urgency.digest(about: "opgave:1")

    /// A zone at nine in the morning with Anna in it, and nothing in the outbox.
    private func zoneWithAnna(_ rhythm: MailRhythm = .daily) async throws -> (TestStore, Member.ID) {
        let zone = try TestStore.fresh(at: "2026-11-24 09:00")
        try await zone.setUp()
        let anna = try await zone.id(of: .anna)
        _ = try await zone.perform(ChangeMailRhythm(rhythm: rhythm), as: .anna)
        _ = try await zone.store.keep(MarkAllSent())
        return (zone, anna)
    }

    private func tell(
        _ zone: TestStore,
        _ member: Member.ID,
        _ kind: String,
        _ values: [String: String] = [:],
        _ urgency: OutgoingMessage.Urgency = opgave
    ) async throws {
        let message = OutgoingMessage(kind, to: .member(member), values, urgency: urgency)
        _ = try await zone.store.keep(Tell(message: message))
    }

    private func due(_ zone: TestStore) async throws -> [WaitingMessage] {
        let now = zone.clock.now
        return try await zone.store.read { try WaitingMessage.due(at: now, limit: 100, $0) }
    }

    @Test func `waits for eight in the morning, while one that cannot leaves at once`() async throws {
        let (zone, anna) = try await zoneWithAnna()
        try await tell(zone, anna, "news")
        try await tell(zone, anna, "act", [:], .now)
        let first = try await due(zone)
        #expect(first.map(\.kind) == ["act"] && first.map(\.isOptional) == [false])
        let next = try await zone.store.read(DailyDigest.nextDue)
        #expect(next == (try amsterdam("2026-11-25 08:00")))
    }

    @Test(arguments: [
        ("2026-11-24 07:59", "2026-11-24 08:00"), ("2026-11-24 08:00", "2026-11-25 08:00"),
        ("2026-10-24 20:00", "2026-10-25 08:00"), ("2027-03-27 20:00", "2027-03-28 08:00"),
    ])
    func `waits for the first eight o'clock that comes, also when the clock changes`(
        now: String,
        moment: String
    ) throws {
        let zone = try #require(CivilZone(identifier: "Europe/Amsterdam"))
        #expect(MailRhythm.nextDigest(after: try amsterdam(now), in: zone) == (try amsterdam(moment)))
    }

    @Test func `comes in one letter with the others, of each kind about each thing the newest`()
        async throws
    {
        let (zone, anna) = try await zoneWithAnna()
        try await tell(zone, anna, "news", ["round": "1"])
        try await tell(zone, anna, "news", ["round": "2"], .digest(about: "opgave:2"))
        try await tell(zone, anna, "reply", ["round": "3"])
        try await tell(zone, anna, "news", ["round": "4"])
        try zone.clock.set("2026-11-25 08:00")
        #expect(try await zone.store.keep(GatherDigests()) == 1)
        let letter = try #require(try await due(zone).first)
        #expect(try await due(zone).count == 1)
        #expect(letter.kind == DailyDigest.kind && letter.isOptional)
        let parts = try DailyDigest.parts(of: letter)
        #expect(parts.map(\.kind) == ["news", "reply", "news"])
        #expect(parts.map { $0.values["round"] } == ["2", "3", "4"])
        #expect(parts.allSatisfy { $0.address == Person.anna.email })
        #expect(try await zone.count("outbox WHERE digest_at IS NOT NULL") == 0)
        #expect(try await zone.store.keep(GatherDigests()) == 0)
    }

    @Test func `comes to everybody in a letter of their own`() async throws {
        let (zone, anna) = try await zoneWithAnna()
        let bilal = try await zone.id(of: .bilal)
        _ = try await zone.store.keep(MarkAllSent())
        for member in [anna, bilal, anna] { try await tell(zone, member, "news") }
        try zone.clock.set("2026-11-25 08:00")
        #expect(try await zone.store.keep(GatherDigests()) == 2)
        #expect(Set(try await due(zone).map(\.address)) == [Person.anna.email, Person.bilal.email])
    }

    @Test func `comes at once to who wants that, and never to who wants none`() async throws {
        let (eager, anna) = try await zoneWithAnna(.atOnce)
        try await tell(eager, anna, "news")
        let letters = try await due(eager)
        #expect(letters.map(\.kind) == ["news"] && letters.map(\.isOptional) == [true])
        let (quiet, member) = try await zoneWithAnna(.never)
        try await tell(quiet, member, "news")
        try await tell(quiet, member, "act", [:], .now)
        #expect(try await due(quiet).map(\.kind) == ["act"])
        #expect(try await quiet.store.read(DailyDigest.nextDue) == nil)
    }

    @Test func `follows who changes their mind while it waits`() async throws {
        let (zone, anna) = try await zoneWithAnna()
        try await tell(zone, anna, "news")
        _ = try await zone.perform(ChangeMailRhythm(rhythm: .atOnce), as: .anna)
        #expect(try await due(zone).map(\.kind) == ["news"])
        #expect(try await zone.store.read(DailyDigest.nextDue) == nil)
        _ = try await zone.store.keep(MarkAllSent())
        _ = try await zone.perform(ChangeMailRhythm(rhythm: .daily), as: .anna)
        try await tell(zone, anna, "news")
        _ = try await zone.perform(ChangeMailRhythm(rhythm: .never), as: .anna)
        #expect(try await zone.store.read(DailyDigest.nextDue) == nil)
        #expect(try await due(zone) == [])
    }

    @Test func `is found by an index however many there are`() async throws {
        let zone = try TestStore.fresh()
        let plans = try await zone.store.read { db in
            try [
                "SELECT digest_at FROM outbox WHERE digest_at IS NOT NULL ORDER BY digest_at LIMIT 1",
                "SELECT DISTINCT member_id FROM outbox WHERE digest_at <= 1 LIMIT 100",
            ].map { sql in
                try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN \(sql)").map { $0["detail"] as String }
            }
        }
        #expect(plans.allSatisfy { plan in plan.contains { $0.contains("outbox_digest") } }, "\(plans)")
    }

    @Test func `leaves a choice alone that is made again`() async throws {
        let (zone, _) = try await zoneWithAnna(.never)
        let entries = try await zone.entries()
        _ = try await zone.perform(ChangeMailRhythm(rhythm: .never), as: .anna)
        #expect(try await zone.entries() == entries)
    }
}

/// Puts a message in the outbox, as a command would.
struct Tell: Bookkeeping {
    let message: OutgoingMessage

    func write(_ db: Database, at now: Instant) throws -> Done {
        try Outbox.insert(message, at: now, db)
        return Done()
    }
}

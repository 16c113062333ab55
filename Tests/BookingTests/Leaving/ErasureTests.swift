import Booking
import Foundation
import GRDB
import MixedZone
import Support
import Testing

@Suite struct `After an erasure` {
    private static let person = Person("Quirijn Xylander", .entrepreneur)

    /// What the person is called and wrote, each word found nowhere else.
    private static let words = [
        "Quirijn", "quirijn@", "Xylander", "Zwaluwnesten", "Tegeltuin", "Geheimwerk", "Pluimveeberaad",
        "Fluisterzaal", "Wilhelmien", "Uitgast",
    ]

    /// A zone on disk in which the person did everything that leaves a text, beside others who stay.
    private func lived() async throws -> (zone: TestStore, member: Member.ID, visited: Reservation.ID) {
        let zone = try TestStore.onDisk(at: "2026-11-20 12:00")
        let door = Door(zone: zone, places: try await zone.store.letRooms(zone.furnish()))
        let member = try await zone.id(of: Self.person)
        let profile = ChangeProfile(
            name: Self.person.name,
            language: "nl",
            canHelpWith: "Zwaluwnesten",
            isLookingFor: "Een Tegeltuin"
        )
        _ = try await zone.perform(profile, as: Self.person)
        _ = try await zone.perform(GiveConsent(purpose: .presence), as: Self.person)
        _ = try await zone.store.keep(OpenSession(member: member))
        let code = AskForCode(email: Self.person.email, language: "nl", network: "local", form: Secret())
        _ = try await zone.store.keep(code)
        let purpose = Purpose(title: "Pluimveeberaad", people: 3, layout: nil, notes: "Fluisterzaal graag")
        let guests = ["Wilhelmien Uitgast"]
        _ = try await door.meet("18:00", "20:00", as: Self.person, purpose, guests: guests)
        _ = try await door.meet("20:00", "21:00", in: Places.hall, as: Self.person, purpose, guests: guests)
        let sharing = Sharing(isShared: true, today: "Geheimwerk")
        let visited = try await door.book(1, .morning, as: Self.person, sharing: sharing)
        _ = try await door.book(2, .morning, as: .anna)
        try zone.clock.set("2026-11-24 09:00")
        try await door.tapIn(visited)
        return (zone, member, visited)
    }

    @Test func `no table holds a word of the person, and the figures are as they were`() async throws {
        let (zone, member, visited) = try await lived()
        let before = try await found(in: zone)
        #expect(Self.words.allSatisfy { word in before.contains { $0.hasSuffix(word) } }, "\(before)")
        let figures = try await figures(zone)
        _ = try await zone.perform(LeaveZone(), as: Self.person)
        let waiting = try await found(in: zone)
        #expect(waiting.allSatisfy { $0.hasPrefix("outbox.address") }, "\(waiting)")
        try await send(zone)
        #expect(try await found(in: zone) == [])
        #expect(try await self.figures(zone) == figures)
        let held = try await zone.store.read { try Reservation.find(visited, $0) }
        #expect(held?.member == member && held?.state == .left)
        #expect(try await zone.store.read { try Member.find(member, $0)?.state } == .left)
    }

    @Test func `the journal holds together`() async throws {
        let (zone, _, _) = try await lived()
        _ = try await zone.perform(LeaveZone(), as: Self.person)
        #expect(try await zone.store.rewrite())
        let (verdict, entries) = try await zone.store.read { db in
            (try VerifyJournal.run(db), try JournalEntry.tail(1, db).last?.sequence)
        }
        guard case .whole(let count, _) = verdict else { throw Unreadable(text: "\(verdict)") }
        #expect(count == entries)
    }

    @Test func `the log is empty, and a file that was written anew holds no byte of the person`()
        async throws
    {
        let (zone, _, _) = try await lived()
        let path = try #require(zone.store.path)
        _ = try await zone.perform(LeaveZone(), as: Self.person)
        try await send(zone)
        #expect(try await zone.store.emptyLog())
        let log = try FileManager.default.attributesOfItem(atPath: path + "-wal")[.size] as? Int
        #expect(log == 0)
        #expect(try await zone.store.rewrite())
        try zone.store.close()
        let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
        #expect(bytes.count > 10_000)
        for word in Self.words { #expect(bytes.range(of: Data(word.utf8)) == nil, "\(word)") }
    }

    /// The last letter goes its way.
    private func send(_ zone: TestStore) async throws {
        let now = zone.clock.now
        let due = try await zone.store.read { try WaitingMessage.due(at: now, limit: 100, $0) }
        _ = try await zone.store.keep(MarkSent(due.map(\.id)))
    }

    /// `table.column word` for every word that stands anywhere.
    private func found(in zone: TestStore) async throws -> [String] {
        try await zone.store.read { db in
            let tables = try String.fetchAll(
                db,
                sql: "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
            )
            return try tables.flatMap { table in
                try db.columns(in: table).map(\.name).flatMap { column in
                    try Self.words.filter { word in
                        let sql = """
                            SELECT EXISTS (
                                SELECT 1 FROM \(table) WHERE instr(CAST("\(column)" AS TEXT), ?) > 0
                            )
                            """
                        return try Bool.fetchOne(db, sql: sql, arguments: [word]) ?? false
                    }.map { "\(table).\(column) \($0)" }
                }
            }
        }
    }

    /// How many reservations and visits there are of each day and place.
    private func figures(_ zone: TestStore) async throws -> [String] {
        try await zone.store.read { db in
            try String.fetchAll(
                db,
                sql: """
                    SELECT location_id || day || kind || count(*) || count(visits.checked_in_at)
                        || coalesce(sum(purpose ->> 'people'), 0)
                    FROM reservations LEFT JOIN visits ON visits.reservation_id = reservations.id
                    GROUP BY location_id, day, kind ORDER BY 1
                    """
            )
        }
    }
}

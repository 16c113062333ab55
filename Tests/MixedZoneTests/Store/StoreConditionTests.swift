import Foundation
import GRDB
import Support
import Testing

@testable import MixedZone

@Suite(.timeLimit(.minutes(1))) struct `What can be done with a zone's file` {
    private let folder: TemporaryFolder
    private let path: String

    init() throws {
        folder = try TemporaryFolder()
        path = folder.file("zone.sqlite")
    }

    private func store(isReadOnly: Bool = false) throws -> Store {
        try Store(path: path, modules: Module.jotting, isReadOnly: isReadOnly)
    }

    private func jot(_ text: String, in store: Store) async throws {
        _ = try await store.perform(Jot(text: text), as: .visitor)
    }

    /// Overwrites every page that holds the notes.
    private func spoil() throws {
        let pages = try Intruder(path).read { db in
            try Int.fetchAll(db, sql: "SELECT pageno FROM dbstat WHERE name LIKE '%jots%'")
        }
        let file = try #require(FileHandle(forUpdatingAtPath: path))
        for page in pages {
            try file.seek(toOffset: UInt64((page - 1) * 4096))
            try file.write(contentsOf: Data(repeating: 7, count: 4096))
        }
        try file.close()
    }

    @Test func `is everything, until a write is refused and from the next that is kept`() async throws {
        let store = try store()
        #expect(store.condition == .sound)
        _ = try await store.perform(Pragma(text: "max_page_count = 1"), as: .visitor)
        let long = String(repeating: "x", count: 1_000_000)
        await #expect(throws: KernelRefusal.unavailable) { try await jot(long, in: store) }
        #expect(store.condition == .refusesWrites)
        #expect(try await store.read(jots) == [])
        await #expect(throws: JotRefused()) {
            try await store.perform(JotAndRefuse(text: "no"), as: .visitor)
        }
        #expect(store.condition == .refusesWrites)
        try await jot("kept", in: store)
        #expect(store.condition == .sound)
    }

    @Test func `is not less for a command that refuses, or that does not exist`() async throws {
        let store = try store()
        _ = try? await store.perform(JotAndRefuse(text: "no"), as: .visitor)
        _ = try? await store.read { try Int.fetchOne($0, sql: "SELECT 1 FROM nothing") }
        #expect(store.condition == .sound)
    }

    @Test func `is reading alone when it is opened so, beside the one who writes`() async throws {
        let writing = try store()
        try await jot("first", in: writing)
        let reading = try store(isReadOnly: true)
        #expect(reading.condition == .readOnly)
        #expect(reading.epoch == writing.epoch)
        #expect(reading.revision == 1)
        await #expect(throws: KernelRefusal.unavailable) { try await jot("second", in: reading) }
        await #expect(throws: KernelRefusal.unavailable) {
            try await reading.keep(MarkJobRun(job: "test", nextDue: reading.now))
        }
        #expect(try await reading.read(jots) == ["first"])
        try await jot("third", in: writing)
    }

    @Test func `is not even reading when the schema is of an older release`() throws {
        try Store(path: path, modules: [.kernel]).close()
        #expect(throws: KernelRefusal.unavailable) { try store(isReadOnly: true) }
    }

    @Test(arguments: [true, false])
    func `is reading elsewhere once damage was found by a read or a write`(byRead: Bool) async throws {
        let before = try store()
        try await jot("lost", in: before)
        try before.close()
        try spoil()
        let store = try store()
        #expect(store.condition == .sound)
        if byRead {
            await #expect(throws: DatabaseError.self) { try await store.read(jots) }
        } else {
            await #expect(throws: KernelRefusal.unavailable) { try await jot("more", in: store) }
        }
        #expect(store.condition == .damaged)
        await #expect(throws: KernelRefusal.unavailable) {
            try await store.keep(MarkJobRun(job: "test", nextDue: store.now))
        }
        #expect(try await store.read { try JournalEntry.tail(9, $0).count } == 1)
    }

    @Test func `is told at a time that never comes before the last entry`() async throws {
        let zone = try TestStore.fresh(modules: Module.jotting)
        let noon = zone.clock.now
        _ = try await zone.store.perform(Jot(text: "noon"), as: .visitor)
        zone.clock.advance(minutes: -60)
        #expect(zone.store.now == noon)
        _ = try await zone.store.keep(MarkJobRun(job: "test", nextDue: noon))
        let ran = try await zone.store.read { try Instant.fetchOne($0, sql: "SELECT ran_at FROM job_runs") }
        #expect(ran == noon)
        zone.clock.advance(minutes: 61)
        #expect(zone.store.now == noon + 60)
    }
}

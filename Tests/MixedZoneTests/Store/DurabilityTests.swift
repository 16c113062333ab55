import Foundation
import GRDB
import Support
import Testing

@testable import MixedZone

@Suite struct `A zone's file` {
    @Test(arguments: [
        ("synchronous", "2"), ("secure_delete", "1"), ("foreign_keys", "1"), ("journal_mode", "wal"),
        ("busy_timeout", "5000"), ("recursive_triggers", "0"), ("ignore_check_constraints", "0"),
        ("trusted_schema", "1"), ("defer_foreign_keys", "0"),
    ])
    func `is written with`(setting: String, value: String) async throws {
        let zone = try TestStore.onDisk(modules: Module.jotting)
        _ = try await zone.store.perform(Jot(text: "warm"), as: .visitor)
        #expect(try await zone.store.perform(Pragma(text: setting), as: .visitor) == value)
    }

    @Test func `is synchronous after it was opened again`() async throws {
        let folder = try TemporaryFolder()
        try TestStore.onDisk(modules: Module.jotting, folder: folder).store.close()
        let zone = try TestStore.onDisk(modules: Module.jotting, folder: folder)
        #expect(try await zone.store.perform(Pragma(text: "synchronous"), as: .visitor) == "2")
    }

    @Test func `does not remember a word that was erased`() async throws {
        let zone = try TestStore.onDisk(modules: Module.jotting)
        let word = "kwetsbaargegeven"
        _ = try await zone.store.perform(Jot(text: "first"), as: .visitor)
        _ = try await zone.store.perform(Note(text: word), as: .visitor)
        #expect(try zone.bytes(of: word) > 0)
        _ = try await zone.store.perform(Erase(text: word), as: .visitor)
        try zone.store.close()
        try Intruder(#require(zone.store.path)).execute("PRAGMA wal_checkpoint(TRUNCATE)")
        #expect(try zone.bytes(of: word) == 0)
    }

    @Test func `has no deferred foreign key`() async throws {
        let tables = try await TestStore.fresh().store.read { db in
            try String.fetchAll(db, sql: "SELECT sql FROM sqlite_master WHERE type = 'table'")
        }
        #expect(tables.count > 10)
        #expect(tables.filter { $0.uppercased().contains("DEFERRABLE") } == [])
    }

    @Test func `has strict tables only`() async throws {
        let loose = try await TestStore.fresh().store.read { db in
            try String.fetchAll(
                db,
                sql: """
                    SELECT name FROM pragma_table_list
                    WHERE schema = 'main' AND type = 'table' AND strict = 0
                        AND name NOT LIKE 'sqlite_%' AND name <> 'grdb_migrations'
                    """
            )
        }
        #expect(loose == [])
    }
}

extension TestStore {
    /// How often a text stands in the zone's file and its write-ahead log.
    func bytes(of text: String) throws -> Int {
        guard let folder else { return 0 }
        return try ["", "-wal"].map { folder.file(TestStore.fileName) + $0 }
            .filter(FileManager.default.fileExists)
            .map { path in
                let data = try Data(contentsOf: URL(fileURLWithPath: path))
                return occurrences(of: Data(text.utf8), in: data)
            }
            .reduce(0, +)
    }

    private func occurrences(of needle: Data, in data: Data) -> Int {
        var count = 0
        var rest = data[...]
        while let found = rest.range(of: needle) {
            count += 1
            rest = rest[found.upperBound...]
        }
        return count
    }
}

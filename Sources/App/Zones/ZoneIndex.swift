import Foundation
import GRDB
import MixedZone

/// The small file that knows each zone of the folder: for the list of zones, for the clocks of zones that nobody
/// visits, and as the memory of where each journal stood.
///
/// Everything but the anchors can be made again from the zones' files. Several processes write it.
struct ZoneIndex: Sendable {
    private let queue: DatabaseQueue

    /// Opens or makes the index of the folder.
    ///
    /// A damaged one is put aside as `index.sqlite.damaged`.
    init(_ folder: DataFolder) throws {
        do {
            queue = try Self.open(folder.indexFile)
        } catch let error as DatabaseError where [.SQLITE_NOTADB, .SQLITE_CORRUPT].contains(error.resultCode)
        {
            try Self.putAside(folder.indexFile)
            queue = try Self.open(folder.indexFile)
        }
    }

    private static func open(_ path: String) throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.busyMode = .timeout(5)
        configuration.journalMode = .wal
        configuration.label = "index"
        try create(path)
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        try queue.write { db in try db.execute(sql: schema) }
        return queue
    }

    /// For its owner only; the files that SQLite lays beside it get the same mode.
    private static func create(_ path: String) throws {
        let descriptor = Foundation.open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw CocoaError(.fileWriteNoPermission) }
        _ = Foundation.close(descriptor)
    }

    private static func putAside(_ path: String) throws {
        let files = FileManager.default
        for tail in ["-wal", "-shm", ".damaged"] { try? files.removeItem(atPath: path + tail) }
        try files.moveItem(atPath: path, toPath: path + ".damaged")
    }

    private static let schema = """
        CREATE TABLE IF NOT EXISTS zones (
            slug TEXT PRIMARY KEY,
            name TEXT NOT NULL,
            municipality TEXT NOT NULL,
            seeded_on TEXT NOT NULL,
            next_due INTEGER,
            head_sequence INTEGER NOT NULL,
            head_hash TEXT NOT NULL
        ) STRICT
        """

    /// Every zone, by name.
    func all() async throws -> [IndexedZone] {
        try await queue.read { db in
            try IndexedZone.fetchAll(db, sql: "SELECT * FROM zones ORDER BY name, slug")
        }
    }

    func zone(_ slug: String) async throws -> IndexedZone? {
        try await queue.read { db in
            try IndexedZone.fetchOne(db, sql: "SELECT * FROM zones WHERE slug = ?", arguments: [slug])
        }
    }

    /// Remembers what was seen of a zone.
    func remember(_ zone: IndexedZone) async throws {
        try await queue.write { db in
            try db.execute(
                sql: """
                    INSERT OR REPLACE INTO zones
                        (slug, name, municipality, seeded_on, next_due, head_sequence, head_hash)
                    VALUES (?, ?, ?, ?, ?, ?, ?)
                    """,
                arguments: [
                    zone.slug, zone.name, zone.municipality, zone.seededOn, zone.nextDue,
                    zone.anchor.sequence,
                    zone.anchor.hash,
                ]
            )
        }
    }

    /// Sets when the zone's clock must run; nil for at once.
    func setDue(_ slug: String, at instant: Instant?) async throws {
        try await queue.write { db in
            try db.execute(sql: "UPDATE zones SET next_due = ? WHERE slug = ?", arguments: [instant, slug])
        }
    }

    func forget(_ slug: String) async throws {
        try await queue.write { db in
            try db.execute(sql: "DELETE FROM zones WHERE slug = ?", arguments: [slug])
        }
    }
}

import Foundation
import GRDB
import MixedZone

/// Copies a zone's file beside the process that writes it, and the list of those who were erased from it.
struct Backup: Sendable {
    let folder: DataFolder
    /// The folder that gets `{slug}-{time}.sqlite`, and the newest `{slug}.erased`.
    let target: String

    /// Returns the path of the copy, which is readable by its owner only and on disk.
    ///
    /// Throws ``CommandFailure`` when it cannot be created or turns out damaged.
    func copy(_ slug: String, at now: Instant) async throws -> String {
        let files = FileManager.default
        let time = now.rfc3339.filter { $0 != "-" && $0 != ":" }
        let path = "\(target)/\(slug)-\(time).sqlite"
        let written = path + ".part"
        guard !files.fileExists(atPath: path), !files.fileExists(atPath: written) else {
            throw CommandFailure(.cannotCreate, "\(path) is there already")
        }
        do {
            try files.createDirectory(atPath: target, withIntermediateDirectories: true)
            guard files.createFile(atPath: written, contents: nil, attributes: [.posixPermissions: 0o600])
            else {
                throw CommandFailure(.cannotCreate, "\(target) cannot be written")
            }
        } catch {
            throw CommandFailure(.cannotCreate, "\(target) cannot be written")
        }
        defer { try? files.removeItem(atPath: written) }
        try await ZoneFile.copy(folder.zoneFile(slug), to: written)
        try await finish(written)
        guard rename(written, path) == 0 else {
            throw CommandFailure(.cannotCreate, "\(path) cannot be written")
        }
        try copyErasedList(of: slug)
        return path
    }

    private func copyErasedList(of slug: String) throws {
        let list = folder.erasedList(slug)
        guard FileManager.default.fileExists(atPath: list) else { return }
        let bytes = try Data(contentsOf: URL(filePath: list))
        let path = DataFolder(target).erasedList(slug)
        let attributes: [FileAttributeKey: Any] = [.posixPermissions: 0o600]
        guard FileManager.default.createFile(atPath: path + ".part", contents: bytes, attributes: attributes),
            rename(path + ".part", path) == 0
        else { throw CommandFailure(.cannotCreate, "\(path) cannot be written") }
    }

    /// Checks the copy and gives it an identity of its own, so that nothing that was kept of the original is taken
    /// for a part of it; that write also brings the whole file to disk.
    private func finish(_ path: String) async throws {
        let queue = try DatabaseQueue(path: path)
        try await queue.write { db in
            try db.execute(sql: "UPDATE store_epoch SET epoch = lower(hex(randomblob(8)))")
            guard try String.fetchOne(db, sql: "PRAGMA quick_check") == "ok" else {
                throw CommandFailure(.badData, "the copy is damaged, and so the zone may be")
            }
        }
        try queue.close()
    }
}

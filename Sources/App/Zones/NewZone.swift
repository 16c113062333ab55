import Foundation
import GRDB
import MixedZone

/// Makes the file of a zone that is not there yet: whole, or not at all.
///
/// It is filled in a folder of its own and gets its name at the end, so that a running server never sees half a zone.
struct NewZone: Sendable {
    let folder: DataFolder

    enum Problem: Error, Equatable {
        case badName(String)
        case exists(String)
        case folderCannotBeMade(String)
    }

    /// - Parameter fill: gets the path of the empty file, and leaves it closed with the zone set up.
    ///
    /// Throws ``Problem``, `ZoneLocked` when another call makes the same zone, and what `fill` throws.
    func make(_ slug: String, fill: (String) async throws -> Void) async throws {
        guard ZoneName.isValid(slug) else { throw Problem.badName(slug) }
        let files = FileManager.default
        let place = "\(folder.path)/.new-\(slug)"
        do { try folder.create() } catch { throw Problem.folderCannotBeMade(folder.path) }
        guard !folder.holds(slug) else { throw Problem.exists(slug) }
        let lock: ZoneLock
        do { lock = try ZoneLock(zoneFile: folder.zoneFile(slug)) } catch is CocoaError {
            throw Problem.folderCannotBeMade(folder.path)
        }
        defer { lock.release() }
        guard !folder.holds(slug) else { throw Problem.exists(slug) }
        try? files.removeItem(atPath: place)
        try files.createDirectory(
            atPath: place,
            withIntermediateDirectories: false,
            attributes: [.posixPermissions: 0o700]
        )
        defer { try? files.removeItem(atPath: place) }
        try await fill("\(place)/\(slug).sqlite")
        try settle("\(place)/\(slug).sqlite")
        try files.setAttributes([.posixPermissions: 0o600], ofItemAtPath: "\(place)/\(slug).sqlite")
        try files.moveItem(atPath: "\(place)/\(slug).sqlite", toPath: folder.zoneFile(slug))
        try await ZoneIndex(folder).enter(slug, of: folder)
    }

    /// Brings everything that was written into the one file, and that to disk.
    private func settle(_ path: String) throws {
        let queue = try DatabaseQueue(path: path)
        try queue.writeWithoutTransaction { db in _ = try db.checkpoint(.truncate) }
        try queue.close()
    }
}

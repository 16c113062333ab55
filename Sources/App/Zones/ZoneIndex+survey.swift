import Foundation
import Logging
import MixedZone

extension ZoneIndex {
    /// Brings the index in line with the files of the folder: a new zone is looked at, a zone whose file is
    /// gone is forgotten, and every clock is due.
    ///
    /// A file that cannot be read is logged and left for later.
    func survey(_ folder: DataFolder, logger: Logger) async throws {
        let slugs = folder.slugs()
        let known = try await all().map(\.slug)
        for slug in known where !slugs.contains(slug) { try await forget(slug) }
        for slug in slugs {
            guard !known.contains(slug) else {
                try await setDue(slug, at: nil)
                continue
            }
            do {
                try await enter(slug, of: folder)
            } catch {
                logger.error(
                    "zone cannot be read",
                    metadata: [
                        "zone": .string(slug), "error.type": .string(String(reflecting: type(of: error))),
                    ]
                )
            }
        }
    }

    /// Puts a zone that was just made into the index, without opening it for writing.
    func enter(_ slug: String, of folder: DataFolder) async throws {
        let seen = try await ZoneFile.read(folder.zoneFile(slug)) { db in try IndexedZone.look(at: db) }
        guard let seen, seen.slug == slug else { throw ZoneFile.Problem.holdsNoZone(slug) }
        try await remember(seen)
    }
}

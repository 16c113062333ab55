import Foundation
import Logging
import MixedZone
import NIOPosix

/// Opens one zone's file, away from the threads that answer requests.
struct ZoneOpener: Sendable {
    let folder: DataFolder
    let modules: [Module]
    let logger: Logger
    let clock: @Sendable () -> Instant
    let committed: Zones.Committed

    /// How often, and after which pause, a file is tried that another process holds: a call on the command line
    /// needs it for a moment only.
    private static let attempts = 20
    private static let pause = Duration.milliseconds(50)

    /// Whoever was erased from the zone, and is known again to a file from before, is erased first.
    ///
    /// Throws `KernelRefusal.unavailable`; why is logged.
    func open(_ slug: String) async throws -> Store {
        for attempt in 1... {
            do {
                let store = try await NIOThreadPool.singleton.runIfActive { try openNow(slug) }
                try await ErasedList(path: folder.erasedList(slug)).replay(in: store)
                return store
            } catch is ZoneLocked where attempt < Self.attempts {
                try await Task.sleep(for: Self.pause)
            } catch {
                logger.error(
                    "zone cannot be opened",
                    metadata: [
                        "zone": .string(slug),
                        "error.type": .string(String(reflecting: type(of: error))),
                        "error": .string(String(String(describing: error).prefix(300))),
                    ]
                )
                throw KernelRefusal.unavailable
            }
        }
        throw KernelRefusal.unavailable
    }

    /// A file that cannot be written is opened for reading only.
    private func openNow(_ slug: String) throws -> Store {
        do {
            let store = try open(slug, isReadOnly: false)
            logger.debug("zone opened", metadata: ["zone": .string(slug)])
            return store
        } catch let error where StorageFailure.isOne(error) && !StorageFailure.isDamage(error) {
            let store = try open(slug, isReadOnly: true)
            logger.error(
                "zone can only be read",
                metadata: ["zone": .string(slug), "error": .string(String(describing: error))]
            )
            return store
        }
    }

    private func open(_ slug: String, isReadOnly: Bool) throws -> Store {
        try Store(path: folder.zoneFile(slug), modules: modules, isReadOnly: isReadOnly, clock: clock) {
            topics,
            revision in
            committed(slug, topics, revision)
        }
    }
}

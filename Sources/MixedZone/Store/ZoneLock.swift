private import Foundation
internal import Synchronization

/// Another process already writes this zone.
public struct ZoneLocked: Error, Equatable {
    public let zoneFile: String
}

/// The right to write one zone, held through an advisory lock on a file beside it.
///
/// The system gives the lock back when the process ends, however it ends.
public final class ZoneLock: Sendable {
    private let descriptor: Mutex<Int32?>

    /// Throws `ZoneLocked` when another process holds it.
    public init(zoneFile: String) throws {
        let opened = open(zoneFile + ".lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard opened >= 0 else { throw CocoaError(.fileWriteNoPermission) }
        guard flock(opened, LOCK_EX | LOCK_NB) == 0 else {
            _ = Foundation.close(opened)
            throw ZoneLocked(zoneFile: zoneFile)
        }
        descriptor = Mutex(opened)
    }

    public func release() {
        descriptor.withLock { held in
            if let open = held { _ = Foundation.close(open) }
            held = nil
        }
    }

    deinit {
        release()
    }
}

internal import Foundation
internal import Synchronization

/// The viewers of one zone that were read before, by the digests of their sessions.
final class ViewerTable: Sendable {
    private struct Entry {
        let viewer: Viewer
        let revision: Int
        let from: Instant
        let until: Instant
    }

    private static let most = 10_000
    private let entries = Mutex<[Data: Entry]>([:])

    /// The viewer as they are at the instant; nil when that must be read anew.
    func find(_ session: Data, at now: Instant, _ revision: Int) -> Viewer? {
        entries.withLock { entries in
            guard let known = entries[session], known.revision == revision else { return nil }
            return known.from <= now && now < known.until ? known.viewer : nil
        }
    }

    /// - Parameter revision: what it was before the viewer was read.
    func keep(_ viewer: Viewer, from now: Instant, until end: Instant, _ revision: Int) {
        entries.withLock { entries in
            if entries.count >= Self.most { entries.removeAll(keepingCapacity: true) }
            entries[viewer.session] = Entry(viewer: viewer, revision: revision, from: now, until: end)
        }
    }
}

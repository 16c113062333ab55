public import MixedZone
internal import Synchronization

/// What a store told after each commit.
public final class CommitLog: Sendable {
    public struct Commit: Sendable, Equatable {
        public let topics: [Topic]
        public let revision: Int
    }

    private let log = Mutex<[Commit]>([])

    public var all: [Commit] { log.withLock { $0 } }

    func append(topics: [Topic], revision: Int) {
        log.withLock { $0.append(Commit(topics: topics, revision: revision)) }
    }
}

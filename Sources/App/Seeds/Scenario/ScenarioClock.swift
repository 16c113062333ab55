import MixedZone
import Synchronization

/// The clock of an offline store: it stands still, and moves only forward.
final class ScenarioClock: Sendable {
    private let instant: Mutex<Instant>

    init(_ start: Instant) {
        instant = Mutex(start)
    }

    var now: Instant { instant.withLock { $0 } }

    /// An earlier instant changes nothing.
    func move(to later: Instant) {
        instant.withLock { $0 = max($0, later) }
    }
}

import Synchronization

/// How many connections are open, over all event loops.
final class ConnectionCount: Sendable {
    private let open = Atomic<Int>(0)
    let limit: Int

    init(limit: Int) {
        self.limit = limit
    }

    var current: Int { open.load(ordering: .relaxed) }

    /// Counts one more; false when that is one too many.
    ///
    /// Every call has its ``leave()``.
    func enter() -> Bool {
        open.add(1, ordering: .relaxed).newValue <= limit
    }

    func leave() {
        open.subtract(1, ordering: .relaxed)
    }
}

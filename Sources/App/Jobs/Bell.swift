import Synchronization

/// Wakes the clock for a zone, and keeps two rounds through the same zone apart.
final class Bell: Sendable {
    private struct State {
        var rung: Set<String> = []
        var busy: Set<String> = []
        var isStopped = false
        var sleeper: CheckedContinuation<Void, Never>?
    }

    private let state = Mutex(State())

    /// Something in the zone may be due now.
    ///
    /// Cheap enough for every commit.
    func ring(_ slug: String) {
        wake { $0.rung.insert(slug) }
    }

    /// Ends every sleep, now and later.
    func stop() {
        wake { $0.isStopped = true }
    }

    var isStopped: Bool { state.withLock(\.isStopped) }

    /// The zones that rang or are given, without those under way: as many as may begin, which are then under way.
    func begin(_ due: Set<String>, most: Int) -> [String] {
        state.withLock { state in
            let free = due.union(state.rung).subtracting(state.busy)
            let begun = Array(free.prefix(max(0, most - state.busy.count)))
            state.busy.formUnion(begun)
            state.rung.subtract(begun)
            return begun
        }
    }

    /// The round through the zone is over; a ring that came during it counts now.
    func end(_ slug: String) {
        wake { $0.busy.remove(slug) }
    }

    /// Returns at the next ring, after the time, or when stopped or cancelled.
    func sleep(for time: Duration) async {
        let timer = Task {
            try? await Task.sleep(for: time)
            wake { _ in }
        }
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let isAwake = state.withLock { state in
                    let hasWork = !state.rung.subtracting(state.busy).isEmpty
                    guard !hasWork, !state.isStopped, !Task.isCancelled else { return true }
                    state.sleeper = continuation
                    return false
                }
                if isAwake { continuation.resume() }
            }
        } onCancel: {
            stop()
        }
        timer.cancel()
    }

    private func wake(_ change: (inout State) -> Void) {
        let sleeper = state.withLock { state in
            change(&state)
            defer { state.sleeper = nil }
            return state.sleeper
        }
        sleeper?.resume()
    }
}

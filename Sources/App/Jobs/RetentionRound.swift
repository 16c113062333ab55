import MixedZone

/// Destroys what was kept long enough, a few rows at a time, and leaves the zone to others in between.
///
/// What is left after a round waits for the next, so that mail and the rest of the clock go on; a round that is cut
/// off is taken up where it was.
struct RetentionRound: Sendable {
    let store: Store
    var batches = 20

    /// How many times as long as a batch took the zone is left alone after it, and how long at most.
    private static let rest = 9
    private static let longestRest = Duration.milliseconds(250)

    /// Returns whether nothing is left to destroy.
    func run() async throws -> Bool {
        let retention = ApplyRetention(modules: ZoneModules.all)
        for _ in 0..<batches {
            let began = ContinuousClock.now
            guard try await store.keep(retention) == ApplyRetention.batch else { return true }
            try await Task.sleep(for: min(Self.longestRest, (ContinuousClock.now - began) * Self.rest))
        }
        return false
    }
}

import MixedZone

/// What became of a zone that somebody asked for.
struct ZoneEntry {
    /// Kept open for the next request.
    var kept: Store?
    /// The same store for as long as anybody works with it.
    weak var live: Store?
    let openedAt = ContinuousClock.now
    var lastUsed = ContinuousClock.now
    var opening: Task<Store, any Error>?
    var failedAt: ContinuousClock.Instant?

    /// After which a file that could not be opened, or not fully used, is worth another look.
    static let patience = Duration.seconds(1)

    var isToBeOpenedAgain: Bool {
        live?.condition.isLasting == true && openedAt + ZoneEntry.patience < .now
    }

    /// Whether everything could be read and written when that was last tried.
    var isSound: Bool {
        failedAt == nil && live.map { $0.condition == .sound } ?? true
    }
}

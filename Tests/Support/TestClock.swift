public import MixedZone
internal import Synchronization

/// A clock that stands still until a test moves it.
public final class TestClock: Sendable {
    private let instant: Mutex<Instant>
    private let delay = Mutex<Delay?>(nil)

    public init(_ start: Instant) {
        instant = Mutex(start)
    }

    public var now: Instant {
        delay.withLock { $0.take() }?.holdUp()
        return instant.withLock { $0 }
    }

    /// Holds up the next one who asks for the time; a command asks when its turn to write has come.
    public func delayNext() -> Delay {
        let next = Delay()
        delay.withLock { $0 = next }
        return next
    }

    /// Moves the clock to an instant, also to one that lies behind it.
    public func set(_ other: Instant) {
        instant.withLock { $0 = other }
    }

    /// Moves the clock to a time in Amsterdam, spelled `2026-11-24 09:00`.
    public func set(_ text: String) throws {
        set(try amsterdam(text))
    }

    public func advance(seconds: Int = 0, minutes: Int = 0, days: Int = 0) {
        instant.withLock { $0 = $0 + seconds + minutes * 60 + days * 86_400 }
    }
}

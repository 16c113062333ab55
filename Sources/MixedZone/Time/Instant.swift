#if canImport(Glibc)
private import Glibc
#elseif canImport(Musl)
private import Musl
#else
private import Darwin
#endif

/// A point in time: whole seconds since 1970-01-01T00:00:00Z, leap seconds not counted.
///
/// Every instant lies in the years 1 to 9999, so that it has a day in every zone and a text of one length.
public struct Instant: Hashable, Sendable {
    /// Unix seconds, UTC.
    public let seconds: Int

    /// Seconds outside the years 1 to 9999 become the nearest end of that range.
    public init(seconds: Int) {
        self.seconds = min(max(seconds, Instant.range.lowerBound), Instant.range.upperBound)
    }

    /// Nil when the seconds lie outside the years 1 to 9999.
    init?(exactly seconds: Int) {
        guard Instant.range.contains(seconds) else { return nil }
        self.seconds = seconds
    }

    /// What the system clock says now, rounded down to the second.
    ///
    /// Only the outermost layer asks for it; a command takes its time from the transaction.
    public static var current: Instant { Instant(seconds: Int(clock.tv_sec)) }

    /// How far the system clock is into its second.
    static var nanosecondsOfCurrent: Int { Int(clock.tv_nsec) }

    private static var clock: timespec {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return time
    }

    private static let range = CivilDay.earliest.number * 86_400...CivilDay.latest.number * 86_400 + 86_399
}

extension Instant: Comparable {
    public static func < (left: Instant, right: Instant) -> Bool { left.seconds < right.seconds }

    /// The instant so many seconds later.
    public static func + (left: Instant, seconds: Int) -> Instant { Instant(seconds: left.seconds + seconds) }

    /// The instant so many seconds earlier.
    public static func - (left: Instant, seconds: Int) -> Instant { Instant(seconds: left.seconds - seconds) }

    /// Seconds from `right` to `left`, negative when `left` comes first.
    public static func - (left: Instant, right: Instant) -> Int { left.seconds - right.seconds }
}

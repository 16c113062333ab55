/// A time on the clock of some civil day, in whole minutes: 00:00 up to and including 24:00.
///
/// 24:00 closes a day and means 00:00 of the next one.
public struct MinuteOfDay: Hashable, Sendable {
    /// Minutes that the clock shows past midnight, 0...1440; not the time that has really passed since then.
    public let minutes: Int

    public static let startOfDay = MinuteOfDay(shown: 0)
    public static let endOfDay = MinuteOfDay(shown: 1440)

    /// Nil outside 0...1440.
    public init?(minutes: Int) {
        guard (0...1440).contains(minutes) else { return nil }
        self.minutes = minutes
    }

    /// Nil unless the clock can show it, or it is 24:00.
    public init?(hour: Int, minute: Int) {
        guard (0...24).contains(hour), (0...59).contains(minute) else { return nil }
        self.init(minutes: hour * 60 + minute)
    }

    /// For minutes that are known to lie in 0...1440.
    init(shown minutes: Int) {
        self.minutes = minutes
    }

    /// 0...24.
    public var hour: Int { minutes / 60 }

    /// 0...59.
    public var minute: Int { minutes % 60 }
}

extension MinuteOfDay: Comparable {
    public static func < (left: MinuteOfDay, right: MinuteOfDay) -> Bool { left.minutes < right.minutes }
}

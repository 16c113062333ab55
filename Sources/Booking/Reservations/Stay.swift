internal import MixedZone

/// How long a stay is, as the limit on it counts: on the clock of the place, however long the day is.
enum Stay {
    /// Seconds between the times on the clock at which it begins and ends; midnight ends a day after 24 hours.
    static func seconds(_ interval: Interval, on clock: CivilZone) -> Int {
        let start = clock.minute(of: interval.start).minutes * 60 + interval.start.seconds % 60
        guard clock.day(of: interval.end) == clock.day(of: interval.start) else { return 86_400 - start }
        return max(0, clock.minute(of: interval.end).minutes * 60 + interval.end.seconds % 60 - start)
    }
}

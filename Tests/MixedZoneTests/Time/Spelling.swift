import MixedZone
import Testing

/// A day spelled `2026-11-24`.
func day(_ text: String) throws -> CivilDay {
    try #require(CivilDay(text))
}

/// A time on the clock spelled `09:00`.
func minute(_ text: String) throws -> MinuteOfDay {
    try #require(MinuteOfDay(text))
}

/// An instant spelled `2026-11-24T09:00:00+01:00`.
func instant(_ text: String) throws -> Instant {
    try #require(Instant(rfc3339: text))
}

func zone(_ identifier: String) throws -> CivilZone {
    try #require(CivilZone(identifier: identifier))
}

/// The time between two instants spelled as `instant(_:)` reads them.
func interval(_ start: String, _ end: String) throws -> Interval {
    try #require(Interval(start: instant(start), end: instant(end)))
}

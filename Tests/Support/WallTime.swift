public import MixedZone

/// A text that a test spelled wrongly.
public struct Misspelled: Error {
    let text: String
}

/// The instant of a time on the wall in Amsterdam, spelled `2026-11-24 09:00`.
///
/// Throws `Misspelled` for another spelling, `CivilTimeError` for a time that the clock skips.
public func amsterdam(_ text: String) throws -> Instant {
    let parts = text.split(separator: " ").map(String.init)
    guard
        parts.count == 2, let day = CivilDay(parts[0]), let minute = MinuteOfDay(parts[1]),
        let zone = CivilZone(identifier: "Europe/Amsterdam")
    else { throw Misspelled(text: text) }
    return try zone.instant(day: day, minute: minute)
}

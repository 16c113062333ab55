import MixedZone

/// Lengths of time as an administrator types and reads them.
enum HoursText {
    /// "1,5" for 5400 seconds; whole numbers without a comma.
    static func text(_ seconds: Int) -> String {
        let minutes = seconds / 60
        let (hours, rest) = minutes.quotientAndRemainder(dividingBy: 60)
        guard rest > 0 else { return String(hours) }
        let hundredths = (rest * 100 + 30) / 60
        let digits =
            hundredths % 10 == 0 ? String(hundredths / 10) : (hundredths < 10 ? "0" : "") + String(hundredths)
        return "\(hours),\(digits)"
    }

    /// Seconds, rounded to a minute; nil for what is no number of hours from 0 to 10,000.
    static func seconds(_ text: String) -> Int? {
        guard let hours = Double(text.replacing(",", with: ".")), (0...10_000).contains(hours) else {
            return nil
        }
        return Int((hours * 60).rounded()) * 60
    }
}

extension Words {
    /// "2 dagen", "6 uur", "90 minuten", as large a unit as fits.
    func daysOrHours(_ seconds: Int) -> String {
        if seconds > 0, seconds % 86_400 == 0 { return count("duration.days", seconds / 86_400) }
        if seconds % 3600 == 0 { return count("duration.hours", seconds / 3600) }
        return count("duration.minutes", seconds / 60)
    }
}

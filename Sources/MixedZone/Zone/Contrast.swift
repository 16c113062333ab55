private import Foundation

/// The contrast between two colours as WCAG 2.2 defines it.
public enum Contrast {
    /// What text needs (success criterion 1.4.3).
    public static let least = 4.5

    /// From 1 to 21; nil when one of them is not `#rrggbb`.
    public static func ratio(_ first: String, _ second: String) -> Double? {
        guard let one = luminance(first), let other = luminance(second) else { return nil }
        return (max(one, other) + 0.05) / (min(one, other) + 0.05)
    }

    /// The contrast with the ground from which the colour stands out least; nil for what is not `#rrggbb`.
    public static func faintest(_ colour: String, on grounds: [String: String]) -> Double? {
        guard luminance(colour) != nil else { return nil }
        return grounds.values.compactMap { ratio(colour, $0) }.min()
    }

    /// Red, green and blue in linear light, from 0 to 1; nil for what is not `#rrggbb`.
    public static func channels(_ colour: String) -> [Double]? {
        let digits = colour.dropFirst()
        guard colour.first == "#", digits.count == 6, let number = Int(digits, radix: 16) else { return nil }
        return [number >> 16 & 0xff, number >> 8 & 0xff, number & 0xff].map { channel in
            let share = Double(channel) / 255
            return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
        }
    }

    private static func luminance(_ colour: String) -> Double? {
        channels(colour).map { 0.2126 * $0[0] + 0.7152 * $0[1] + 0.0722 * $0[2] }
    }
}

/// The grounds of the site on which a zone's colours stand; the same values as in the style sheet.
public enum Ground {
    public static let light = ["paper": "#f8f4ec", "sheet": "#fffdf8"]
    public static let dark = ["paper": "#1b1916", "sheet": "#242119"]
}

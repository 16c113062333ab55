import Foundation

/// The contrast between two colours as WCAG 2.2 defines it.
enum Contrast {
    /// What text needs (success criterion 1.4.3).
    static let least = 4.5

    /// From 1 to 21; nil when one of them is not `#rrggbb`.
    static func ratio(_ first: String, _ second: String) -> Double? {
        guard let one = luminance(first), let other = luminance(second) else { return nil }
        return (max(one, other) + 0.05) / (min(one, other) + 0.05)
    }

    private static func luminance(_ colour: String) -> Double? {
        channels(colour).map { 0.2126 * $0[0] + 0.7152 * $0[1] + 0.0722 * $0[2] }
    }

    /// Red, green and blue in linear light, from 0 to 1; nil for what is not `#rrggbb`.
    static func channels(_ colour: String) -> [Double]? {
        let digits = colour.dropFirst()
        guard colour.first == "#", digits.count == 6, let number = Int(digits, radix: 16) else { return nil }
        return [number >> 16 & 0xff, number >> 8 & 0xff, number & 0xff].map { channel in
            let share = Double(channel) / 255
            return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
        }
    }
}

/// The grounds of the site on which a zone's colours stand; the same values as in the style sheet.
enum Ground {
    static let light = ["paper": "#f8f4ec", "sheet": "#fffdf8"]
    static let dark = ["paper": "#1b1916", "sheet": "#242119"]
}

extension ObjectReader {
    /// Notes a problem for each ground from which the colour does not stand out.
    func checkContrast(of key: String, _ colour: String, on grounds: [String: String]) {
        for (name, ground) in grounds.sorted(by: { $0.key < $1.key }) {
            guard let ratio = Contrast.ratio(colour, ground), ratio < Contrast.least else { continue }
            let shown = String(format: "%.1f", (ratio * 10).rounded(.down) / 10)
            problem(key, "contrast with \(name) is \(shown), at least \(Contrast.least) is needed")
        }
    }
}

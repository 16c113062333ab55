import Foundation

/// An sRGB colour written as `#rrggbb`.
struct Colour: Sendable, Equatable {
    let text: String
    private let luminance: Double

    init?(_ text: String) {
        let digits = text.dropFirst()
        guard text.first == "#", digits.utf8.count == 6, let value = UInt32(digits, radix: 16) else { return nil }
        self.text = text.lowercased()
        let red = Self.linear(value >> 16 & 0xFF)
        let green = Self.linear(value >> 8 & 0xFF)
        let blue = Self.linear(value & 0xFF)
        luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    /// White or near-black, whichever reads best on this colour (WCAG contrast).
    var ink: String {
        let onWhite = 1.05 / (luminance + 0.05)
        let onBlack = (luminance + 0.05) / 0.058
        return onWhite >= onBlack ? "#ffffff" : "#17140f"
    }

    private static func linear(_ channel: UInt32) -> Double {
        let share = Double(channel) / 255
        return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
}

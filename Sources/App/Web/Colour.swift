/// An sRGB colour written as `#rrggbb`, the only form that goes into a stylesheet.
struct Colour: Sendable, Equatable, LosslessStringConvertible {
    let description: String

    init?(_ description: String) {
        let digits = description.dropFirst()
        guard description.first == "#", digits.utf8.count == 6, UInt32(digits, radix: 16) != nil else {
            return nil
        }
        guard digits.first != "+", digits.first != "-" else { return nil }
        self.description = description.lowercased()
    }
}

/// Text that stays readable in a mail of seven bits (RFC 2045, section 6.7).
enum QuotedPrintable {
    private static let longestLine = 76

    /// The lines of the encoded text, without line ends.
    static func encode(_ text: String) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { lines(Array($0.utf8)) }
    }

    /// The text of encoded lines; a sequence that is not one stays as it is.
    static func decode(_ lines: some Sequence<Substring>) -> String {
        var bytes: [UInt8] = []
        for line in lines {
            let isSoft = line.hasSuffix("=")
            bytes += decoded(Array((isSoft ? line.dropLast() : line).utf8))
            if !isSoft { bytes.append(UInt8(ascii: "\n")) }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func lines(_ bytes: [UInt8]) -> [String] {
        var lines: [String] = []
        var line = ""
        for (index, byte) in bytes.enumerated() {
            let isLast = index == bytes.count - 1
            let piece = isPlain(byte, isLast: isLast) ? String(Unicode.Scalar(byte)) : escaped(byte)
            if line.utf8.count + piece.utf8.count > longestLine - (isLast ? 0 : 1) {
                lines.append(line + "=")
                line = ""
            }
            line += piece
        }
        return lines + [line]
    }

    /// A space at the end of a line would be lost on the way.
    private static func isPlain(_ byte: UInt8, isLast: Bool) -> Bool {
        switch byte {
        case UInt8(ascii: " "): !isLast
        case UInt8(ascii: "="): false
        default: (0x21...0x7E).contains(byte)
        }
    }

    private static func escaped(_ byte: UInt8) -> String {
        let digits = String(byte, radix: 16, uppercase: true)
        return digits.count == 1 ? "=0\(digits)" : "=\(digits)"
    }

    private static func decoded(_ bytes: [UInt8]) -> [UInt8] {
        var decoded: [UInt8] = []
        var index = 0
        while index < bytes.count {
            let digits = bytes[index...].dropFirst().prefix(2)
            if bytes[index] == UInt8(ascii: "="), digits.count == 2,
                let byte = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
            {
                decoded.append(byte)
                index += 3
            } else {
                decoded.append(bytes[index])
                index += 1
            }
        }
        return decoded
    }
}

import Foundation

/// Text in the head of a mail (RFC 5322, RFC 2047).
///
/// Whatever it holds, it stays one header.
enum MailHeader {
    /// Without line ends and other control characters, each of which becomes a space.
    static func clean(_ text: String) -> String {
        var clean = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            let isControl = scalar.properties.generalCategory == .control
            clean.append(isControl || scalar == "\u{2028}" || scalar == "\u{2029}" ? " " : scalar)
        }
        return String(clean)
    }

    /// As it is when it is short and plain, otherwise in encoded words.
    static func text(_ text: String) -> String {
        let clean = clean(text)
        let isPlain = clean.utf8.allSatisfy { (0x20...0x7E).contains($0) }
        return isPlain && clean.utf8.count <= 60 && !clean.contains("=?") ? clean : encodedWords(clean)
    }

    /// A name with an address, or the address alone.
    static func correspondent(_ correspondent: Correspondent) -> String {
        let address = clean(correspondent.address)
        let name = clean(correspondent.name)
        guard !name.isEmpty else { return address }
        let isAtom = name.utf8.count <= 30 && name.utf8.allSatisfy(isAtomByte)
        return isAtom ? "\(name) <\(address)>" : "\(encodedWords(name))\n <\(address)>"
    }

    /// What stands in a header that was written by the functions above.
    static func decoded(_ text: String) -> String {
        guard text.hasPrefix("=?") else { return text }
        var bytes = Data()
        for word in text.split(separator: " ") {
            let parts = word.split(separator: "?", omittingEmptySubsequences: false)
            guard parts.count == 5, let part = Data(base64Encoded: String(parts[3])) else { return text }
            bytes += part
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Base64 of at most 45 bytes a word, cut between characters, a line each.
    private static func encodedWords(_ text: String) -> String {
        var words: [String] = []
        var bytes: [UInt8] = []
        for character in text {
            if bytes.count + character.utf8.count > 45, !bytes.isEmpty {
                words.append(word(bytes))
                bytes = []
            }
            bytes += character.utf8
        }
        words.append(word(bytes))
        return words.joined(separator: "\n ")
    }

    private static func word(_ bytes: [UInt8]) -> String {
        "=?utf-8?B?\(Data(bytes).base64EncodedString())?="
    }

    private static func isAtomByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: " "), UInt8(ascii: "-"): true
        default: false
        }
    }
}

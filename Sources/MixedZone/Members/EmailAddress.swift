/// An address as people type it and as the zone compares it.
public enum EmailAddress {
    /// Without surrounding space, in lower case.
    public static func normalized(_ text: String) -> String {
        text.trimmingWhitespace.lowercased()
    }

    /// One `@`, something before it, a domain with a dot behind it, no space or control character,
    /// at most 254 characters (RFC 5321); whether it exists shows when a code arrives.
    public static func isPlausible(_ text: String) -> Bool {
        let address = normalized(text)
        let parts = address.split(separator: "@", omittingEmptySubsequences: false)
        guard address.utf8.count <= 254, parts.count == 2, let local = parts.first, let domain = parts.last
        else {
            return false
        }
        let labels = domain.split(separator: ".", omittingEmptySubsequences: false)
        let forbidden: Set<Character> = ["<", ">", ",", ";", "\"", "(", ")", "[", "]", "\\", ":"]
        return !local.isEmpty && local.utf8.count <= 64 && labels.count >= 2
            && labels.allSatisfy { !$0.isEmpty }
            && address.unicodeScalars.allSatisfy(isVisible)
            && !address.contains(where: forbidden.contains)
    }

    private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator, .unassigned: false
        default: true
        }
    }
}

extension String {
    /// The text without white space and line ends around it.
    public var trimmingWhitespace: String {
        let plain = UInt8(ascii: "!")...UInt8(ascii: "~")
        if let first = utf8.first, let last = utf8.last, plain ~= first, plain ~= last { return String(self) }
        let tail = drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace)
        return String(tail.reversed())
    }
}

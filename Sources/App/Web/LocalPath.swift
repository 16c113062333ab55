/// An address within one zone, safe to send a visitor to.
struct LocalPath: Sendable, Equatable, LosslessStringConvertible {
    static let maximumLength = 500
    let description: String

    /// Accepts a path with an optional query that starts with `/` and holds nothing that a browser could read as
    /// another site.
    init?(_ text: String) {
        guard text.hasPrefix("/"), !text.hasPrefix("//"), text.utf8.count <= Self.maximumLength else {
            return nil
        }
        let isPlain = text.utf8.allSatisfy { byte in
            (0x21...0x7E).contains(byte) && byte != UInt8(ascii: "\\") && byte != UInt8(ascii: "\"")
        }
        guard isPlain, !text.contains("/../"), !text.hasSuffix("/..") else { return nil }
        description = text
    }

    /// Whether it lies in the zone.
    func isWithin(_ zone: String) -> Bool {
        let root = "/" + zone
        guard description.hasPrefix(root) else { return false }
        let rest = description.dropFirst(root.count)
        return rest.isEmpty || rest.first == "/" || rest.first == "?"
    }
}

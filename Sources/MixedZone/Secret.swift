private import Crypto
public import Foundation

/// A random token that is shown once and stored only as its digest.
public struct Secret: Sendable, Hashable {
    /// What the holder keeps: 32 random bytes in URL-safe base64 without padding (256 bits).
    public let text: String

    public init() {
        var bytes = [UInt8](repeating: 0, count: 32)
        for index in bytes.indices { bytes[index] = UInt8.random(in: 0...255) }
        text = Data(bytes).base64EncodedString()
            .replacingOccurrences(of: "+", with: "-")
            .replacingOccurrences(of: "/", with: "_")
            .replacingOccurrences(of: "=", with: "")
    }

    /// A token that came back from its holder.
    public init(presented text: String) {
        self.text = text
    }

    /// SHA-256 of the text: what a table may hold.
    public var digest: Data { Secret.digest(of: text) }

    public static func digest(of text: String) -> Data {
        Data(SHA256.hash(data: Data(text.utf8)))
    }
}

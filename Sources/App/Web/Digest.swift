import Crypto
import Foundation

/// Short names for contents: the first 128 bits of SHA-256 in hexadecimal.
enum Digest {
    static func name(of bytes: some DataProtocol) -> String {
        SHA256.hash(data: bytes).prefix(16).map { byte in
            let text = String(byte, radix: 16)
            return text.count == 1 ? "0" + text : text
        }.joined()
    }
}

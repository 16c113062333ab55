import Crypto
import Foundation
import MixedZone

/// Short names for contents: the first 128 bits of SHA-256 in hexadecimal.
enum Digest {
    static func name(of bytes: some DataProtocol) -> String {
        Hexadecimal.text(SHA256.hash(data: bytes).prefix(16))
    }
}

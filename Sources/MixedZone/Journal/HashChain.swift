internal import Crypto
public import Foundation

/// The chain that makes an edit of the journal visible.
///
/// `digest = SHA-256(salt ‖ stored bytes)` hides an entry that is not public; `hash = SHA-256(previous hash ‖
/// sequence as eight bytes, most significant first ‖ digest)` ties it to all that went before.
public enum HashChain {
    public static let beginning = Data(repeating: 0, count: 32)

    public static func digest(salt: Data, bytes: Data) -> Data {
        var hasher = SHA256()
        hasher.update(data: salt)
        hasher.update(data: bytes)
        return Data(hasher.finalize())
    }

    public static func hash(previous: Data, sequence: Int, digest: Data) -> Data {
        var hasher = SHA256()
        hasher.update(data: previous)
        withUnsafeBytes(of: UInt64(sequence).bigEndian) { hasher.update(bufferPointer: $0) }
        hasher.update(data: digest)
        return Data(hasher.finalize())
    }
}

import Glibc
import NIOCore

/// An IPv4 or IPv6 address as its bytes.
///
/// An IPv4 address inside IPv6 counts as IPv4.
struct IPAddress: Sendable, Hashable {
    let bytes: [UInt8]

    /// Reads `203.0.113.7` or `2001:db8::7`.
    init?(_ text: String) {
        var bytes = [UInt8](repeating: 0, count: 16)
        if inet_pton(AF_INET, text, &bytes) == 1 {
            self.bytes = Array(bytes.prefix(4))
        } else if inet_pton(AF_INET6, text, &bytes) == 1 {
            self.bytes = Self.isMapped(bytes) ? Array(bytes.suffix(4)) : bytes
        } else {
            return nil
        }
    }

    /// The address of a socket's end; nil for a Unix socket.
    init?(_ socket: SocketAddress) {
        guard let text = socket.ipAddress else { return nil }
        self.init(text)
    }

    /// The key for counting: one IPv4 address, or the 64 bits of IPv6 that a household has.
    var network: String {
        guard bytes.count == 16 else { return bytes.map(String.init).joined(separator: ".") }
        let groups = stride(from: 0, to: 8, by: 2).map { index in
            String(UInt16(bytes[index]) << 8 | UInt16(bytes[index + 1]), radix: 16)
        }
        return groups.joined(separator: ":") + "::/64"
    }

    private static func isMapped(_ bytes: [UInt8]) -> Bool {
        bytes.count == 16 && bytes[..<10].allSatisfy { $0 == 0 } && bytes[10] == 0xFF && bytes[11] == 0xFF
    }
}

/// A range of addresses such as `10.0.0.0/8`.
struct IPNetwork: Sendable, Equatable {
    private let base: IPAddress
    private let bits: Int

    /// Reads an address with or without a prefix length.
    init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count <= 2, let base = IPAddress(String(parts[0])) else { return nil }
        let all = base.bytes.count * 8
        guard let bits = parts.count == 2 ? Int(parts[1]) : all, (0...all).contains(bits) else { return nil }
        self.base = base
        self.bits = bits
    }

    func contains(_ address: IPAddress) -> Bool {
        guard address.bytes.count == base.bytes.count else { return false }
        for index in base.bytes.indices {
            let significant = min(max(bits - index * 8, 0), 8)
            let mask = UInt8(truncatingIfNeeded: 0xFF00 >> significant)
            guard address.bytes[index] & mask == base.bytes[index] & mask else { return false }
        }
        return true
    }
}

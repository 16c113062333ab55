/// The scheme, host and port by which visitors reach the site, without a path.
struct PublicAddress: Sendable, Hashable, CustomStringConvertible {
    let isSecure: Bool
    /// Lower case; an IPv6 address stands in brackets.
    let host: String
    /// Nil for the scheme's own port.
    let port: Int?

    /// `http://127.0.0.1:8080`.
    static func local(port: Int) -> PublicAddress {
        PublicAddress(isSecure: false, host: "127.0.0.1", port: port)
    }

    private init(isSecure: Bool, host: String, port: Int?) {
        self.isSecure = isSecure
        self.host = host
        self.port = port
    }

    /// Reads `https://werk.example.nl` or `http://localhost:8080`; nil for anything with a path, query or user.
    init?(_ text: String) {
        let lowered = text.lowercased()
        let isSecure: Bool
        let rest: Substring
        if lowered.hasPrefix("https://") {
            (isSecure, rest) = (true, lowered.dropFirst(8))
        } else if lowered.hasPrefix("http://") {
            (isSecure, rest) = (false, lowered.dropFirst(7))
        } else {
            return nil
        }
        let authority = rest.hasSuffix("/") ? rest.dropLast() : rest
        guard let parts = HostAndPort(authority) else { return nil }
        let own = isSecure ? 443 : 80
        self.init(isSecure: isSecure, host: parts.host, port: parts.port == own ? nil : parts.port)
    }

    var isLoopback: Bool { HostAndPort.isLoopback(host) }

    /// As a browser writes it in `Origin`.
    var description: String {
        let scheme = isSecure ? "https" : "http"
        guard let port else { return "\(scheme)://\(host)" }
        return "\(scheme)://\(host):\(port)"
    }
}

/// The value of a `Host` header.
struct HostAndPort: Sendable, Equatable {
    /// Lower case; an IPv6 address stands in brackets.
    let host: String
    let port: Int?

    init?(_ text: some StringProtocol) {
        let text = text.lowercased()
        let host: Substring
        let tail: Substring
        if text.hasPrefix("[") {
            guard let close = text.firstIndex(of: "]") else { return nil }
            host = text[...close]
            tail = text[text.index(after: close)...]
        } else {
            let colon = text.firstIndex(of: ":") ?? text.endIndex
            host = text[..<colon]
            tail = text[colon...]
        }
        guard !host.isEmpty, host.utf8.allSatisfy(Self.isHostByte) else { return nil }
        self.host = String(host)
        guard !tail.isEmpty else {
            port = nil
            return
        }
        guard tail.first == ":", let port = Int(tail.dropFirst()), (1...65_535).contains(port) else {
            return nil
        }
        self.port = port
    }

    static func isLoopback(_ host: String) -> Bool {
        ["localhost", "127.0.0.1", "::1", "[::1]"].contains(host)
    }

    private static func isHostByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
        case UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: ":"):
            true
        default: false
        }
    }
}

import HTTPTypes
import Hummingbird
import NIOCore

/// Where a request comes from, for counting attempts; never logged.
struct ClientAddress: Sendable {
    let trustedProxies: TrustedProxies

    /// The visitor's network: an IPv4 address or the 64 bits of an IPv6 one; `local` for a Unix socket.
    func network(of request: Request, on channel: any Channel) -> String {
        guard let peer = channel.remoteAddress.flatMap(IPAddress.init(_:)) else { return "local" }
        let forwarded = trustedProxies.isEmpty ? nil : request.headers[.forwardedFor]
        return trustedProxies.client(peer: peer, forwarded: forwarded).network
    }
}

import HTTPTypes
import Hummingbird
import MixedZone
import NIOCore

/// `/.well-known/security.txt` (RFC 9116): whom to tell about a weakness.
struct SecurityText: Sendable {
    let contact: SecurityContact
    let publicAddress: PublicAddress

    /// The text says that it holds for half a year from the day on which it is asked for.
    func text(at now: Instant) -> String {
        let dayInSeconds = 86_400
        let today = Instant(seconds: now.seconds / dayInSeconds * dayInSeconds)
        var lines = [
            "Contact: \(contact.contact)",
            "Expires: \((today + 182 * dayInSeconds).rfc3339)",
            "Preferred-Languages: nl, en",
        ]
        if publicAddress.isSecure { lines.append("Canonical: \(publicAddress)/.well-known/security.txt") }
        if !contact.policy.isEmpty { lines.append("Policy: \(contact.policy)") }
        return lines.joined(separator: "\n") + "\n"
    }

    func addRoutes(to router: some RouterMethods<AppContext>, now: @escaping @Sendable () -> Instant) {
        router.get(".well-known/security.txt") { _, _ in
            Response(
                status: .ok,
                headers: [.contentType: ContentType.text, .cacheControl: "public, max-age=86400"],
                body: ResponseBody(byteBuffer: ByteBuffer(string: text(at: now())))
            )
        }
    }
}

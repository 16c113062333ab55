import Foundation
import HTTPTypes
import Hummingbird
import MixedZone

/// Somebody must sign in first, and goes on at a page that only the form that they sent can tell.
struct SignInFirst: Refusal {
    let back: LocalPath?
    /// The form, which was read to tell.
    let sent: FormFields

    var kind: RefusalKind { KernelRefusal.signInNeeded.kind }
    var slug: String { KernelRefusal.signInNeeded.slug }
}

/// Where somebody who must sign in first goes afterwards.
enum WayBack {
    /// The page that was asked for, or the page with the form that was sent.
    static func address(for request: Request) -> LocalPath? {
        guard request.method == .get || request.method == .head else {
            return referrer(of: request) ?? request.head.path.flatMap(formPage)
        }
        return request.head.path.flatMap(LocalPath.init)
    }

    private static func referrer(of request: Request) -> LocalPath? {
        guard let referrer = request.headers[.referer], let host = request.head.authority,
            let start = referrer.range(of: "://\(host)/")
        else { return nil }
        return LocalPath("/" + referrer[start.upperBound...])
    }

    /// The page whose form is sent to an address, for a browser that does not say where the form stood.
    static func formPage(of address: String) -> LocalPath? {
        var parts = address.prefix { $0 != "?" }.split(separator: "/")
        let home = parts.dropFirst().first == "en" ? 2 : 1
        if let page = buttonPage(of: parts.dropFirst(home).map(String.init)) {
            return LocalPath("/" + (parts.prefix(home).map(String.init) + page).joined(separator: "/"))
        }
        let isHosted = parts.count > 3 && parts[parts.count - 3] == "reserveringen" && parts.contains("host")
        let below = isHosted ? 3 : parts.last.flatMap { partsBelowPage[String($0)] } ?? 0
        parts.removeLast(min(parts.count, below))
        if below == 2, parts.last == "sluitingen" { parts[parts.count - 1] = "plekken" }
        return LocalPath("/" + parts.joined(separator: "/"))
    }

    /// How many parts of the address stand behind the page's own; none where page and form have one address.
    private static let partsBelowPage = [
        "herstel": 1, "opheffing": 2, "toestemmingen": 1, "rollen": 1, "zoeken": 1, "verberging": 2,
        "besluit": 2,
        "intrekking": 4,
    ]
}

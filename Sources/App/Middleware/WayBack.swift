import Foundation
import HTTPTypes
import Hummingbird
import MixedZone

/// Somebody must sign in first, and goes on at a page that only the form that they sent can tell.
struct SignInFirst: Refusal {
    let back: LocalPath?

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
        parts.removeLast(min(parts.count, parts.last.flatMap { partsBelowPage[String($0)] } ?? 0))
        return LocalPath("/" + parts.joined(separator: "/"))
    }

    /// How many parts of the address stand behind the page's own; none where page and form have one address.
    private static let partsBelowPage = [
        "toestemmingen": 1, "rollen": 1, "zoeken": 1, "verberging": 2, "besluit": 2, "aankomst": 3,
        "vertrek": 3,
        "herstel": 3, "intrekking": 4,
    ]
}

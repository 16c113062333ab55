import HTTPTypes
import MixedZone

extension RouteRows {
    /// Becoming somebody, and leaving.
    static let identity: [RouteRow] = [
        RouteRow(.get, "aanmelden", .everybody(200)),
        RouteRow(.post, "aanmelden", with: ["email": "iemand@voorbeeld.test"], .everybody(200)),
        RouteRow(.post, "aanmelden", .everybody(422)),
        RouteRow(.post, "aanmelden/code", .everybody(422)),
        RouteRow(.post, "aanmelden/code", with: ["code": "123456", "formulier": "x"], .everybody(422)),
        RouteRow(.post, "aanmelden/profiel", with: ["formulier": "x"], .everybody(410)),
        RouteRow(.post, "aanmelden/persona", with: ["persona": "{owner}"], .demo(303)),
        RouteRow(.post, "aanmelden/persona", .everybody(404)),
        RouteRow(.post, "afmelden", .everybody(303)),
        RouteRow(.post, "afmelden/overal", .everybody(303)),
    ]

    /// A member's own profile.
    static let profile: [RouteRow] = [
        RouteRow(.get, "profiel", .members(200)),
        RouteRow(.post, "profiel", with: ["name": "Zus Zandbergen", "language": "nl"], .members(303)),
        RouteRow(.post, "profiel", .members(422)),
        RouteRow(.post, "profiel/toestemmingen", with: ["consent": "matching"], .members(303)),
    ]
}

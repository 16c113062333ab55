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
        RouteRow(.post, "profiel/post", with: ["rhythm": "atOnce"], .members(303)),
        RouteRow(.post, "profiel/post", .members(422)),
        RouteRow(.get, "profiel/gegevens", .members(200)),
        RouteRow(.get, "profiel/gegevens/bestand", .members(200)),
        RouteRow(.post, withdrawal, with: ["purpose": "matching"], .members(303)),
        RouteRow(.post, withdrawal, with: ["purpose": "iets"], .members(404)),
        RouteRow(.post, "profiel/apparaten/{session}/afmelding", with: ["session": "00ff"], .members(303)),
        RouteRow(.post, "profiel/apparaten/{session}/afmelding", with: ["session": "x"], .members(404)),
        RouteRow(.get, "profiel/e-mailadres", .members(200)),
        RouteRow(.post, "profiel/e-mailadres", with: ["email": "ander@voorbeeld.test"], .members(200)),
        RouteRow(.post, "profiel/e-mailadres", .members(422)),
        RouteRow(.post, "profiel/e-mailadres/code", with: ["code": "123456"], .members(422)),
        RouteRow(.get, "profiel/vertrek", .members(200)),
        RouteRow(.post, "profiel/vertrek", on: .administrator, .members(303)),
    ]

    private static let withdrawal = "profiel/toestemmingen/{purpose}/intrekking"
}

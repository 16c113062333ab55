import HTTPTypes
import MixedZone

extension RouteRows {
    /// What stands outside zones, and files.
    static let outside: [RouteRow] = [
        RouteRow(.get, "/", .everybody(200)),
        RouteRow(.get, "/en", .everybody(200)),
        RouteRow(.get, "/onderdelen", .everybody(200)),
        RouteRow(.get, "/en/onderdelen", .everybody(200)),
        RouteRow(.get, "/healthz", .everybody(200)),
        RouteRow(.get, "/readyz", .everybody(200)),
        RouteRow(.get, "/bestanden/{file}", with: ["file": "site.css"], .everybody(200)),
        RouteRow(.get, "/bestanden/{file}", with: ["file": "..%2Fzones"], .everybody(404)),
        RouteRow(.get, "/{zone}/kleur.{file}", with: ["file": "{accent}"], .everybody(200)),
        RouteRow(.get, "/{zone}/kleur.{file}", with: ["file": "anders.css"], .everybody(404)),
        RouteRow(.get, "/.well-known/security.txt", .production(200)),
    ]

    /// What the zone tells about itself.
    static let texts: [RouteRow] = [
        RouteRow(.get, "over", .everybody(200)),
        RouteRow(.get, "privacy", .everybody(200)),
        RouteRow(.get, "toegankelijkheid", .everybody(200)),
    ]

    /// The letters that a demonstration wrote.
    static let mailbox: [RouteRow] = [
        RouteRow(.get, "postvak", .demo(200)),
        RouteRow(.get, "postvak/{mail}", with: ["mail": "{letter}"], .demo(200)),
        RouteRow(.get, "postvak/{mail}", with: ["mail": "00000000-0"], .everybody(404)),
    ]
}
